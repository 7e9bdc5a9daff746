package dev.steelyard.json.decision;

import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;

/** Writes what matters how much. */
final class WeightsWriter {
  private static final WeightingCatalogue CATALOGUE = WeightingCatalogue.standard();

  private WeightsWriter() {}

  static Node.Entries write(WeightStatement weights) {
    if (CATALOGUE.find(weights.by()).isEmpty()) {
      throw new IllegalArgumentException(
          "weights by '" + weights.by() + "' have no form in " + DecisionReader.FORMAT);
    }
    var composer = new Composer().put("by", weights.by());
    SettingsWriter.write(weights.settings(), composer);
    return composer.build();
  }
}
