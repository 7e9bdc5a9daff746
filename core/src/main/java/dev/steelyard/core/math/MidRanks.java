package dev.steelyard.core.math;

import java.util.Arrays;

/**
 * Ranks of numbers from the least to the greatest, where equal numbers share the mean of the ranks
 * they take up together. 10, 20, 20, 30 have the ranks 1, 2.5, 2.5, 4, so the ranks of m numbers
 * always sum to m (m + 1) / 2.
 */
public final class MidRanks {

  private MidRanks() {}

  /**
   * The ranks of some numbers. Cost: O(m log m).
   *
   * @param values m finite numbers
   * @return one rank per number, 1 for the least; greater numbers have greater ranks
   */
  public static double[] ascending(double[] values) {
    double[] sorted = values.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] += 0.0;
    }
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = (below(sorted, values[i]) + notAbove(sorted, values[i]) + 1) / 2.0;
    }
    return ranks;
  }

  /** How many of some sorted numbers are less than one. */
  private static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of some sorted numbers are at most one. */
  private static int notAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
