package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The weights of the other criteria, when some are set apart. */
final class OtherShares {

  private OtherShares() {}

  /**
   * Shares of the other criteria among themselves, adding to 1; equal if none of them has any, and
   * all 0 if there are none.
   */
  static double[] without(double[] shares, int... apart) {
    double[] others = shares.clone();
    for (int j : apart) {
      others[j] = 0;
    }
    double sum = Arrays.stream(others).sum();
    int count = shares.length - apart.length;
    if (sum > 0) {
      return Arrays.stream(others).map(each -> each / sum).toArray();
    }
    double[] equal = new double[shares.length];
    Arrays.setAll(equal, j -> IntStream.of(apart).anyMatch(each -> each == j) ? 0 : 1.0 / count);
    return equal;
  }

  /** {@code Σ_j w_j v_ij} for each row. */
  static double[] scores(PerformanceTable values, double... shares) {
    double[] scores = new double[values.rows()];
    for (int j = 0; j < shares.length; j++) {
      values.addScaled(j, shares[j], scores);
    }
    return scores;
  }
}
