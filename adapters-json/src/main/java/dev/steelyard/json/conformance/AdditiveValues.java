package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.PerformanceTable;
import java.util.stream.IntStream;

/** Cases about weighted sums of the numbers as they stand. */
final class AdditiveValues {

  private AdditiveValues() {}

  static PerformanceTable of(Case each) {
    requireBenefits(each);
    return each.table();
  }

  /** Numbers of which less is better would need a scale, and the case states none. */
  static void requireBenefits(Case each) {
    boolean turned =
        IntStream.range(0, each.criteria().size())
            .anyMatch(j -> each.direction(j) != Direction.MAXIMIZE);
    if (turned) {
      throw new UnusableCase("Values are used as they stand, so more must be better.");
    }
  }

  /** Weights that are not negative, and not all zero. */
  static double[] weights(Case each) {
    double[] weights =
        IntStream.range(0, each.criteria().size()).mapToDouble(each::weight).toArray();
    boolean negative = IntStream.range(0, weights.length).anyMatch(j -> weights[j] < 0);
    if (negative || IntStream.range(0, weights.length).allMatch(j -> weights[j] == 0)) {
      throw new UnusableCase("Weights must be at least 0, and not all 0.");
    }
    return weights;
  }
}
