package dev.steelyard.core.weight.judgement;

import java.util.OptionalDouble;

/**
 * Mean consistency indices of random answers, by which a consistency index is divided. Tables of
 * the literature differ, so the consistency ratio depends on which one is used.
 */
public enum RandomIndex {
  /** Saaty's earlier table, up to 10. */
  SAATY(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
  /** Saaty 2005, up to 15. */
  SAATY_2005(0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
  /** Tummala and Ling 1998, up to 10. */
  TUMMALA_LING(0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882),
  /** Donegan and Dodd 1991, up to 15. */
  DONEGAN_DODD(
      0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643,
      1.4822, 1.4969);

  private static final int FIRST = 3;

  private final double[] table;

  RandomIndex(double... table) {
    this.table = table;
  }

  /**
   * The index for a number of things compared.
   *
   * @param n at least 0
   * @return 0 for n up to 2, where nothing can contradict; empty beyond the table
   */
  public OptionalDouble of(int n) {
    if (n < FIRST) {
      return OptionalDouble.of(0);
    }
    return n - FIRST < table.length ? OptionalDouble.of(table[n - FIRST]) : OptionalDouble.empty();
  }

  /**
   * The consistency ratio.
   *
   * @param consistencyIndex of n things compared with one another, all of them
   * @param n how many
   * @return 0 for n up to 2; empty beyond the table
   */
  public OptionalDouble ratio(double consistencyIndex, int n) {
    OptionalDouble index = of(n);
    return n < FIRST || index.isEmpty()
        ? index
        : OptionalDouble.of(consistencyIndex / index.getAsDouble());
  }
}
