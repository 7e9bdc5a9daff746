package dev.steelyard.core;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random statements of weights. */
final class RandomWeights {

  private final Chance chance;

  RandomWeights(Chance chance) {
    this.chance = chance;
  }

  WeightStatement top(List<CriteriaNode> roots) {
    return switch (chance.from(0, 3)) {
      case 0 -> new Equal();
      case 1 -> new Points(points(roots));
      default -> new Needs(points(roots), chance.maybe(0.5, () -> "Our own judgement."));
    };
  }

  Optional<WeightStatement> inside(List<CriteriaNode> children) {
    return switch (chance.from(0, 3)) {
      case 0 -> Optional.of(new Equal());
      case 1 -> Optional.of(new Points(points(children)));
      default -> Optional.empty();
    };
  }

  private Map<String, Double> points(List<CriteriaNode> siblings) {
    var points = new LinkedHashMap<String, Double>();
    siblings.forEach(node -> reach(node, points));
    if (points.values().stream().allMatch(value -> value == 0)) {
      points.replaceAll((id, zero) -> 1.0);
    }
    return points;
  }

  /** Weights a group as a whole, or what is inside it. */
  private void reach(CriteriaNode node, Map<String, Double> points) {
    if (node instanceof CriteriaGroup group && chance.in(0.5)) {
      group.children().forEach(child -> reach(child, points));
    } else {
      points.put(node.id(), chance.in(0.1) ? 0.0 : chance.number(0.5, 60));
    }
  }
}
