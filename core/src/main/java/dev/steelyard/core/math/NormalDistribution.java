package dev.steelyard.core.math;

/**
 * The standard normal distribution.
 *
 * <p>Near the middle by the series {@code Φ(x) = ½ + φ(x) Σ_k x^(2k+1) / (1·3·…·(2k+1))}, whose
 * terms have one sign; in the tails by the continued fraction {@code 1 - Φ(x) = φ(x) / (x + 1/(x +
 * 2/(x + …)))}. Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions",
 * 26.2.11 and 26.2.14.
 */
public final class NormalDistribution {

  private static final double TAIL = 3;
  private static final int DEPTH = 120;

  private NormalDistribution() {}

  /**
   * The probability of at most x.
   *
   * @param x any number, infinities included
   * @return from 0 to 1, with an absolute error of about 1e-16
   */
  public static double cumulative(double x) {
    if (Math.abs(x) < TAIL) {
      return 0.5 + density(x) * series(x);
    }
    double tail = density(x) / fraction(Math.abs(x));
    return x > 0 ? 1 - tail : tail;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int odd = 3; sum + term != sum; odd += 2) {
      term *= x * x / odd;
      sum += term;
    }
    return sum;
  }

  private static double fraction(double x) {
    double value = x;
    for (int k = DEPTH; k > 0; k--) {
      value = x + k / value;
    }
    return value;
  }
}
