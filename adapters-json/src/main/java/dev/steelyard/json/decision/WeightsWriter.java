package dev.steelyard.json.decision;

import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;

/** Writes what matters how much. */
final class WeightsWriter {
  private WeightsWriter() {}

  static Node.Entries write(WeightStatement weights) {
    var composer = new Composer().put("by", weights.by());
    if (weights instanceof Points points) {
      composer.put("points", points.points());
    } else if (weights instanceof Needs needs) {
      composer.put("start", needs.start()).put("startWhy", needs.why());
    } else if (!weights.by().equals("equal")) {
      throw new IllegalArgumentException(
          "weights by '" + weights.by() + "' have no form in " + DecisionReader.FORMAT);
    }
    return composer.build();
  }
}
