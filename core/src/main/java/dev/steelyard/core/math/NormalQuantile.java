package dev.steelyard.core.math;

/**
 * The inverse of the standard normal distribution: a rational approximation that is within 4.5e-4,
 * brought to full accuracy by two steps of Halley's method.
 *
 * <p>Source of the approximation: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical
 * Functions", 26.2.23.
 */
public final class NormalQuantile {

  private NormalQuantile() {}

  /**
   * The number that is exceeded with probability {@code 1 - p}.
   *
   * @param p above 0 and below 1
   * @return within about 1e-14 of its size
   * @throws IllegalArgumentException if p is not above 0 and below 1
   */
  public static double of(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("p must be above 0 and below 1, but was " + p);
    }
    return p <= 0.5 ? lower(p) : -lower(1 - p);
  }

  private static double lower(double p) {
    double t = Math.sqrt(-2 * StrictMath.log(p));
    double above = 2.515517 + t * (0.802853 + t * 0.010328);
    double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    double x = above / below - t;
    return p < 1e-290 ? x : improved(improved(x, p), p);
  }

  private static double improved(double x, double p) {
    double density = StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    double step = (NormalDistribution.cumulative(x) - p) / density;
    return x - step / (1 + x * step / 2);
  }
}
