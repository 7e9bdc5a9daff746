package dev.steelyard.core.certificate.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * {@code P(X ≥ k)} for N trials with probability p, bounded from one side: every step is rounded
 * the same way, at 60 digits, so the bound is sure and closer than anyone needs. The ratio of terms
 * falls, so the terms that are left out of a sum are bounded by a geometric series.
 */
final class Tail {

  private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-40");

  private final long trials;
  private final long least;
  private final BigDecimal chance;
  private final MathContext rounding;

  private Tail(long trials, long least, BigDecimal chance, RoundingMode mode) {
    this.trials = trials;
    this.least = least;
    this.chance = chance;
    this.rounding = new MathContext(60, mode);
  }

  /** A number that is not below the probability. */
  static BigDecimal atMost(long trials, long least, BigDecimal chance) {
    return new Tail(trials, least, chance, RoundingMode.CEILING).sum(true);
  }

  /** A number that is not above the probability. */
  static BigDecimal atLeast(long trials, long least, BigDecimal chance) {
    return new Tail(trials, least, chance, RoundingMode.FLOOR).sum(false);
  }

  private BigDecimal sum(boolean withRest) {
    BigDecimal odds = chance.divide(BigDecimal.ONE.subtract(chance), rounding);
    BigDecimal term = first();
    BigDecimal sum = term;
    for (long i = least; i < trials; i++) {
      BigDecimal ratio = odds.multiply(quotient(trials - i, i + 1), rounding);
      if (ratio.compareTo(BigDecimal.ONE) < 0 && term.compareTo(NEGLIGIBLE) < 0) {
        return withRest ? sum.add(rest(term, ratio), rounding) : sum;
      }
      term = term.multiply(ratio, rounding);
      sum = sum.add(term, rounding);
    }
    return sum;
  }

  /** {@code t r / (1 - r)}. */
  private BigDecimal rest(BigDecimal term, BigDecimal ratio) {
    return term.multiply(ratio, rounding).divide(BigDecimal.ONE.subtract(ratio), rounding);
  }

  private BigDecimal quotient(long dividend, long divisor) {
    return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), rounding);
  }

  /** {@code C(N, k) p^k (1 - p)^(N - k)}, in an order that keeps it from running away. */
  private BigDecimal first() {
    BigDecimal term = power(chance, least);
    term = term.multiply(power(BigDecimal.ONE.subtract(chance), trials - least), rounding);
    long fewer = Math.min(least, trials - least);
    for (long i = 1; i <= fewer; i++) {
      term = term.multiply(quotient(trials - fewer + i, i), rounding);
    }
    return term;
  }

  private BigDecimal power(BigDecimal base, long exponent) {
    BigDecimal power = BigDecimal.ONE;
    BigDecimal square = base;
    for (long left = exponent; left > 0; left /= 2) {
      power = left % 2 == 1 ? power.multiply(square, rounding) : power;
      square = square.multiply(square, rounding);
    }
    return power;
  }
}
