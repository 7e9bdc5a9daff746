package dev.steelyard.core.method.promethee;

import dev.steelyard.core.method.MethodInput;

/**
 * How far an alternative is preferred to the others, and the others to it, on one criterion; both
 * as sums over all others. Sorted once, then one pass upwards and one downwards.
 */
final class CriterionFlows {

  private final double[] sums;

  private CriterionFlows(double[] sums) {
    this.sums = sums;
  }

  static CriterionFlows of(MethodInput input, int j, PreferenceFunction function) {
    int m = input.rows();
    double[] sums = new double[2 * m];
    if (!input.performances().column(j).constant()) {
      SortedNumbers sorted = SortedNumbers.of(oriented(input, j));
      double[] below = new double[m];
      function.addBelow(sorted.ascending(), below);
      double[] above = new double[m];
      function.addBelow(mirrored(sorted.ascending()), above);
      for (int t = 0; t < m; t++) {
        sums[2 * sorted.place(t)] = below[t];
        sums[2 * sorted.place(t) + 1] = above[m - 1 - t];
      }
    }
    return new CriterionFlows(sums);
  }

  private static double[] oriented(MethodInput input, int j) {
    double[] oriented = input.performances().column(j).toArray();
    if (!input.benefit(j)) {
      for (int i = 0; i < oriented.length; i++) {
        oriented[i] = -oriented[i];
      }
    }
    return oriented;
  }

  /** The other way round, so that what was above is below. */
  private static double[] mirrored(double[] ascending) {
    int m = ascending.length;
    double[] mirrored = new double[m];
    for (int t = 0; t < m; t++) {
      mirrored[t] = -ascending[m - 1 - t];
    }
    return mirrored;
  }

  /** {@code Σ_k P(i over k)}. */
  double over(int i) {
    return sums[2 * i];
  }

  /** {@code Σ_k P(k over i)}. */
  double under(int i) {
    return sums[2 * i + 1];
  }
}
