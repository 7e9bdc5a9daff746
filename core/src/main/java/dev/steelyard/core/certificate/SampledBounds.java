package dev.steelyard.core.certificate;

import dev.steelyard.core.robustness.FirstShares;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lower bound of Clopper and Pearson at 99 of 100: the greatest p, to four decimals, for which
 * k or more of N happen with a probability of at most 0.01.
 */
final class SampledBounds {

  private static final double CONFIDENT = 0.01;

  private static final int STEPS = 10_000;

  /** Parts of shared first places are summed with rounding. */
  private static final double ROUNDING = 1e-6;

  private SampledBounds() {}

  /** Empty if nothing was drawn, or the bound is not above one half. */
  static Optional<Finding> of(FirstShares shares, String leader) {
    long count = shares.count();
    long first = (long) Math.floor(shares.of(leader) * count + ROUNDING);
    BigDecimal least = BigDecimal.valueOf(count == 0 ? 0 : least(count, first), 4);
    return least.compareTo(LeadTable.HALF) > 0
        ? Optional.of(
            new Finding.SampledBound(
                count,
                first,
                shares.plan().seed(),
                CertifiedData.decimal(shares.plan().weightSpread()),
                least))
        : Optional.empty();
  }

  private static int least(long count, long first) {
    int least = 0;
    int beyond = STEPS;
    while (beyond - least > 1) {
      int middle = (least + beyond) >>> 1;
      boolean sure = tail(count, first, (double) middle / STEPS) <= CONFIDENT;
      least = sure ? middle : least;
      beyond = sure ? beyond : middle;
    }
    return least;
  }

  /**
   * {@code P(X ≥ k)}, from the logarithm of its first term and the ratios of the others, which
   * fall. Where k is not above the mean it is about one half or more: the first term, far below the
   * greatest, could be too small for a double there, and 1 stands for the sum.
   */
  static double tail(long count, long first, double p) {
    if (first <= count * p) {
      return 1;
    }
    double log = first * Math.log(p) + (count - first) * Math.log1p(-p);
    for (long i = 1; i <= count - first; i++) {
      log += Math.log((double) (first + i) / i);
    }
    double term = Math.exp(log);
    double sum = term;
    for (long i = first; i < count && term > sum * 1e-18; i++) {
      term *= (double) (count - i) / (i + 1) * p / (1 - p);
      sum += term;
    }
    return Math.min(1, sum);
  }
}
