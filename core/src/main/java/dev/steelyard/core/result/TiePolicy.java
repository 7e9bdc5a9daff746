package dev.steelyard.core.result;

import java.util.Arrays;

/**
 * When two scores count as equal, and which rank they share.
 *
 * <p>For the scores 80, 70, 70, 60:
 *
 * <table>
 * <caption>Ranks under each policy</caption>
 * <tr><td>{@link #COMPETITION}</td><td>1, 2, 2, 4</td></tr>
 * <tr><td>{@link #DENSE}</td><td>1, 2, 2, 3</td></tr>
 * </table>
 */
public enum TiePolicy {
  /** Equal scores share the better rank and the following ranks stay free. */
  COMPETITION,
  /** Equal scores share a rank and no rank stays free. */
  DENSE;

  /**
   * Scores are equal when they differ by at most this part of the largest magnitude. It is far
   * above what rounding in a sum of some hundred terms can do and far below what anybody can state.
   */
  public static final double RELATIVE_TOLERANCE = 1e-10;

  /**
   * The rank after a gap.
   *
   * @param above how many alternatives score more
   * @param previous the last rank given, 0 for none
   */
  int next(int above, int previous) {
    return switch (this) {
      case COMPETITION -> above + 1;
      case DENSE -> previous + 1;
    };
  }

  /**
   * The distance up to which two of these scores are equal.
   *
   * @param scores all scores of a ranking
   * @return at least 0
   */
  public static double tolerance(double[] scores) {
    return RELATIVE_TOLERANCE * Arrays.stream(scores).map(Math::abs).max().orElse(0);
  }
}
