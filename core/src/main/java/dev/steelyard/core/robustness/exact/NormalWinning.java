package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.NormalDistribution;
import java.util.function.DoubleUnaryOperator;

/**
 * How likely one alternative is above another when each value is normally distributed, all of them
 * independently, and nothing is known of the weights.
 *
 * <p>With the difference {@code δ_j} of the means and the sum {@code s_j} of the variances, the gap
 * at weights w is normal with mean {@code Σ_j w_j δ_j} and variance {@code Σ_j w_j² s_j}, so it is
 * positive with probability {@code Φ(mean / √variance)}. For one criterion this is a formula. For
 * two it is an integral over one weight, by Simpson's rule with halving, from each end to the
 * weight at which the mean is zero, where it may be steep.
 */
public final class NormalWinning {

  private static final double TOLERANCE = 1e-13;
  private static final int DEPTH = 40;

  private NormalWinning() {}

  /**
   * The probability with one criterion.
   *
   * @param gap the difference of the two means
   * @param variance the sum of the two variances, at least 0
   * @return from 0 to 1; ½ if there is no difference
   */
  public static double one(double gap, double variance) {
    return gap == 0 ? 0.5 : NormalDistribution.cumulative(gap / Math.sqrt(variance));
  }

  /**
   * The probability with two criteria and unknown weights.
   *
   * @param firstGap the difference of the two means on the first criterion
   * @param firstVariance the sum of the two variances on it, at least 0
   * @param secondGap the same for the second criterion
   * @param secondVariance the same for the second criterion
   * @return from 0 to 1, with an error below 1e-11
   */
  public static double two(
      double firstGap, double firstVariance, double secondGap, double secondVariance) {
    DoubleUnaryOperator at =
        w ->
            one(
                w * firstGap + (1 - w) * secondGap,
                w * w * firstVariance + (1 - w) * (1 - w) * secondVariance);
    double level = secondGap / (secondGap - firstGap);
    return level > 0 && level < 1
        ? integral(at, 0, level) + integral(at, level, 1)
        : integral(at, 0, 1);
  }

  private static double integral(DoubleUnaryOperator at, double from, double to) {
    double sum = 0;
    int parts = 16;
    for (int part = 0; part < parts; part++) {
      double low = from + (to - from) * part / parts;
      double high = from + (to - from) * (part + 1) / parts;
      sum += new Interval(at, low, high).integral(TOLERANCE, DEPTH);
    }
    return sum;
  }

  /** A function on an interval, at both ends and the middle. */
  private static final class Interval {

    private final DoubleUnaryOperator at;
    private final double low;
    private final double high;
    private final double[] levels;

    private Interval(DoubleUnaryOperator at, double low, double high) {
      this.at = at;
      this.low = low;
      this.high = high;
      this.levels =
          new double[] {
            at.applyAsDouble(low), at.applyAsDouble((low + high) / 2), at.applyAsDouble(high)
          };
    }

    private double simpson() {
      return (high - low) / 6 * (levels[0] + 4 * levels[1] + levels[2]);
    }

    double integral(double tolerance, int depth) {
      double middle = (low + high) / 2;
      var left = new Interval(at, low, middle);
      var right = new Interval(at, middle, high);
      double finer = left.simpson() + right.simpson();
      double change = finer - simpson();
      return Math.abs(change) <= 15 * tolerance || depth == 0
          ? finer + change / 15
          : left.integral(tolerance / 2, depth - 1) + right.integral(tolerance / 2, depth - 1);
    }
  }
}
