package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.BetaDistribution;

/**
 * Bounds on a probability of which each is wrong with at most a given probability, whatever the
 * true one is: {@code P(X ≥ k | lower) = α} and {@code P(X ≤ k | upper) = α} for k successes in n
 * trials. Both are quantiles of beta distributions.
 *
 * <p>Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated
 * in the case of the binomial", Biometrika 26 (1934) 404–413.
 */
final class ClopperPearson {

  private ClopperPearson() {}

  /** The lower bound; 0 without a success. */
  static double lower(long successes, long trials, double alpha) {
    return successes == 0
        ? 0
        : new BetaDistribution(successes, trials - successes + 1.0).quantile(alpha);
  }

  /** The upper bound; 1 without a failure. */
  static double upper(long successes, long trials, double alpha) {
    return successes == trials ? 1 : 1 - lower(trials - successes, trials, alpha);
  }
}
