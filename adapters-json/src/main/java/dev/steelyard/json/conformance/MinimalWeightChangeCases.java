package dev.steelyard.json.conformance;

import dev.steelyard.core.robustness.exact.ChangedWeights;
import dev.steelyard.core.robustness.exact.MinimalWeightChange;
import dev.steelyard.core.robustness.exact.WeightDistance;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;

/** Cases of the nearest weights at which the second alternative reaches the best, or all others. */
final class MinimalWeightChangeCases implements CaseKind {

  MinimalWeightChangeCases() {}

  @Override
  public Computed compute(Case each) {
    double[] weights = AdditiveValues.weights(each);
    int best = Nodes.index(each.parameter("best"));
    int second = Nodes.index(each.parameter("second"));
    PerformanceTable values = AdditiveValues.of(each);
    if (best >= values.rows() || second >= values.rows()) {
      throw new UnusableCase("It has no alternative " + Math.max(best, second) + ".");
    }
    return Computed.of(
        new Composer()
            .put("pairOnly", nearest(MinimalWeightChange.reaching(values, weights, second, best)))
            .put("secondBecomesBest", nearest(MinimalWeightChange.first(values, weights, second))));
  }

  private static Node nearest(MinimalWeightChange change) {
    if (change.nearest(WeightDistance.EUCLIDEAN).isEmpty()) {
      return new Composer().put("infeasible", Composer.truth(true)).build();
    }
    return new Composer()
        .put("L1", changed(change, WeightDistance.TOTAL, "oneSolution"))
        .put("Linf", changed(change, WeightDistance.LARGEST, "oneSolution"))
        .put("L2", changed(change, WeightDistance.EUCLIDEAN, "weights"))
        .build();
  }

  /** An empty object if the ways to measure disagree on whether there are such weights. */
  private static Node changed(MinimalWeightChange change, WeightDistance distance, String weights) {
    var line = new Composer();
    change.nearest(distance).ifPresent(found -> put(line, found, weights));
    return line.build();
  }

  private static void put(Composer line, ChangedWeights found, String weights) {
    line.put("distance", Computed.number(found.distance()))
        .put(weights, Computed.list(found.weights(), Computed::number));
  }
}
