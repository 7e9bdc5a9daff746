package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import java.util.Arrays;

/**
 * Weights multiplied by exponential factors: {@code w_j exp(-θ g_j)} over their sum. Their mean of
 * {@code g} falls strictly as {@code θ} grows, unless {@code g} is constant; its slope is minus the
 * variance.
 */
final class Tilt {

  private static final double FARTHEST = 1e6;
  private static final int STEPS = 200;

  private Tilt() {}

  /** Weights times {@code exp} of exponents, adding to 1; safe from overflow. */
  static double[] by(double[] exponents, double... weights) {
    double top = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < weights.length; j++) {
      top = weights[j] > 0 ? Math.max(top, exponents[j]) : top;
    }
    double[] tilted = new double[weights.length];
    for (int j = 0; j < weights.length; j++) {
      tilted[j] = weights[j] > 0 ? weights[j] * Math.exp(exponents[j] - top) : 0;
    }
    double sum = CompensatedSum.of(tilted);
    return Arrays.stream(tilted).map(each -> each / sum).toArray();
  }

  /**
   * The angle at which the mean of gaps is zero, by Newton's steps inside a bracket.
   *
   * @return 0 if the mean is not above 0 without any angle
   */
  static double angle(double[] weights, double... gaps) {
    if (mean(weights, gaps, 0) <= 0) {
      return 0;
    }
    double high = 1;
    while (high < FARTHEST && mean(weights, gaps, high) > 0) {
      high *= 2;
    }
    return root(weights, gaps, high);
  }

  private static double root(double[] weights, double[] gaps, double bound) {
    double high = bound;
    double low = high == 1 ? 0 : high / 2;
    double angle = low;
    for (int step = 0; step < STEPS; step++) {
      double mean = mean(weights, gaps, angle);
      low = mean > 0 ? angle : low;
      high = mean > 0 ? high : angle;
      double next = angle + mean / variance(weights, gaps, angle);
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - angle) <= Math.ulp(angle)) {
        return next;
      }
      angle = next;
    }
    return angle;
  }

  private static double[] at(double angle, double[] weights, double... gaps) {
    return by(Arrays.stream(gaps).map(gap -> -angle * gap).toArray(), weights);
  }

  private static double mean(double[] weights, double[] gaps, double angle) {
    return WeightShares.dot(at(angle, weights, gaps), gaps);
  }

  private static double variance(double[] weights, double[] gaps, double angle) {
    double[] tilted = at(angle, weights, gaps);
    double mean = WeightShares.dot(tilted, gaps);
    double[] squares = Arrays.stream(gaps).map(gap -> (gap - mean) * (gap - mean)).toArray();
    return WeightShares.dot(tilted, squares);
  }
}
