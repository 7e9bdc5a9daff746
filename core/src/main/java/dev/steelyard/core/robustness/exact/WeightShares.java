package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;

/** Weights as shares of their sum, and what they make of a table. */
final class WeightShares {

  private WeightShares() {}

  /**
   * Shares that add to 1.
   *
   * @throws IllegalArgumentException if the weights do not fit the table or are not allowed
   */
  static double[] of(PerformanceTable values, double... weights) {
    if (values.rows() == 0 || weights.length == 0 || weights.length != values.width()) {
      throw new IllegalArgumentException(
          "expected " + values.width() + " weights and an alternative, but was " + weights.length);
    }
    double sum = CompensatedSum.of(weights);
    if (!Arrays.stream(weights).allMatch(Numbers::finiteAtLeastZero)
        || !(sum > 0)
        || !Double.isFinite(sum)) {
      throw new IllegalArgumentException(
          "weights must be finite, at least 0 and not all 0, but was " + Arrays.toString(weights));
    }
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  /** By how much the first row is above the second, criterion by criterion. */
  static double[] lead(PerformanceTable values, int first, int second) {
    double[] lead = new double[values.width()];
    Arrays.setAll(lead, j -> values.value(first, j) - values.value(second, j));
    return lead;
  }

  /** {@code Σ_j a_j b_j}. */
  static double dot(double[] some, double[] others) {
    var sum = new CompensatedSum();
    for (int j = 0; j < some.length; j++) {
      sum.add(some[j] * others[j]);
    }
    return sum.value();
  }

  /** The largest magnitude, or 1 if there is none. */
  static double size(double... numbers) {
    double largest = Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    return largest > 0 ? largest : 1;
  }
}
