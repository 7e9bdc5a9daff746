package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.robustness.exact.Bounds;
import java.util.function.DoublePredicate;

/**
 * Bounds of a probability after k of n variations: those at which k or more, and k or fewer, have
 * the probability α/2 (C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits
 * illustrated in the case of the binomial", Biometrika 26 (1934) 404–413). The tails are summed
 * term by term from k outward, beginning with the logarithm of the first, and bisected. Cost: about
 * 50 tails of O(√n) terms each.
 *
 * <p>A share of variations may be no whole count, as level alternatives share one; the bounds are
 * those of the next lower and the next higher count then.
 */
final class BinomialShare {

  private static final int HALVINGS = 55;
  private static final double NEGLIGIBLE = 1e-17;
  private static final double ROUNDING = 1e-6;

  private BinomialShare() {}

  static Bounds of(double share, int count, double confidence) {
    double tail = (1 - confidence) / 2;
    double exact = share * count;
    long few = (long) Math.floor(exact + ROUNDING);
    long many = (long) Math.ceil(exact - ROUNDING);
    double least = few == 0 ? 0 : bisect(p -> tail(few, count, p) < tail);
    double most = many == count ? 1 : 1 - bisect(p -> tail(count - many, count, p) < tail);
    return new Bounds(least, most);
  }

  /** The greatest probability at which a condition holds that holds below it. */
  private static double bisect(DoublePredicate below) {
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      boolean holds = below.test(middle);
      low = holds ? middle : low;
      high = holds ? high : middle;
    }
    return low;
  }

  /** {@code P(X ≥ k)} for {@code k} of {@code n} with probability p; at least ½ where p ≥ k/n. */
  static double tail(long k, long n, double p) {
    if (p * n >= k) {
      return 0.5;
    }
    double first = Math.exp(choices(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    double odds = p / (1 - p);
    double term = 1;
    double sum = 1;
    for (long x = k; x < n && term > NEGLIGIBLE * sum; x++) {
      term *= (double) (n - x) / (x + 1) * odds;
      sum += term;
    }
    return first * sum;
  }

  private static double choices(long n, long k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  /** By Stirling's series, below 20 by multiplication. */
  private static double logFactorial(long n) {
    if (n < 20) {
      double product = 1;
      for (long factor = 2; factor <= n; factor++) {
        product *= factor;
      }
      return Math.log(product);
    }
    double inverse = 1.0 / n;
    double square = inverse * inverse;
    double series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260)));
    return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + series;
  }
}
