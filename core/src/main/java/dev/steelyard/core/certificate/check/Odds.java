package dev.steelyard.core.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The probability that {@code Σ_k λ_k v_k} is above 0 for evenly distributed shares {@code λ}: the
 * divided difference of {@code f(t) = max(0, t)^(n-1)} at {@code v_1, …, v_n}. If all values are 0,
 * what is level counts half.
 *
 * <p>With the values as whole numbers, which changes nothing, let {@code u_1, …, u_q} be those that
 * are not above 0 and {@code v_1, …, v_p} the others, and {@code E(i, j)} the divided difference at
 * the first i and the first j of them. Then {@code E(i, 0) = 0}, {@code E(0, j)} is the sum of all
 * products of n - j of the first j values, with repetition, and {@code E(i, j) = (E(i-1, j) - E(i,
 * j-1)) / (v_j - u_i)}: no span is 0, whether values repeat or not. The denominator of {@code E(i,
 * j)} is the product of all spans up to there, so numerators are whole and nothing is lost to
 * cancellation or spent on common divisors.
 *
 * <p>Cost: O(p q) products of whole numbers as long as p q values. Source: H. B. Curry and I. J.
 * Schoenberg, "On Pólya frequency functions IV: the fundamental spline functions and their limits",
 * Journal d'Analyse Mathématique 17 (1966) 71–107.
 */
final class Odds {

  private static final Rational HALF = Rational.ONE.over(Rational.of(2));

  private final List<BigInteger> above;
  private final List<BigInteger> others;

  private Odds(List<Rational> values) {
    BigInteger unit = Rational.commonDenominator(values);
    this.above =
        values.stream().filter(each -> each.sign() > 0).map(each -> each.times(unit)).toList();
    this.others =
        values.stream().filter(each -> each.sign() <= 0).map(each -> each.times(unit)).toList();
  }

  static Rational above(List<Rational> values) {
    return values.stream().allMatch(each -> each.sign() == 0) ? HALF : new Odds(values).share();
  }

  /** In products of two bits. */
  static double effort(List<Rational> values) {
    var odds = new Odds(values);
    double pairs = (double) odds.above.size() * odds.others.size();
    double longest =
        Stream.concat(odds.above.stream(), odds.others.stream())
            .mapToInt(BigInteger::bitLength)
            .max()
            .orElse(0);
    return pairs * pairs * longest * longest;
  }

  private Rational share() {
    if (above.isEmpty()) {
      return Rational.ZERO;
    }
    BigInteger[] row = products();
    BigInteger[] before = new BigInteger[above.size()];
    Arrays.fill(before, BigInteger.ONE);
    for (BigInteger other : others) {
      next(row, before, other);
    }
    BigInteger spans = Stream.of(before).reduce(BigInteger.ONE, BigInteger::multiply);
    return Rational.quotient(row[row.length - 1], spans);
  }

  /** The sums of products of n - j of the first j values. */
  private BigInteger[] products() {
    int n = above.size() + others.size();
    BigInteger[] sums = new BigInteger[n];
    Arrays.fill(sums, BigInteger.ZERO);
    sums[0] = BigInteger.ONE;
    BigInteger[] row = new BigInteger[above.size()];
    for (int j = 0; j < row.length; j++) {
      for (int k = 1; k < n; k++) {
        sums[k] = sums[k].add(above.get(j).multiply(sums[k - 1]));
      }
      row[j] = sums[n - j - 1];
    }
    return row;
  }

  /** Takes one more value that is not above 0 into all numerators. */
  private void next(BigInteger[] row, BigInteger[] before, BigInteger other) {
    BigInteger shorter = BigInteger.ONE;
    BigInteger left = BigInteger.ZERO;
    for (int j = 0; j < row.length; j++) {
      BigInteger span = above.get(j).subtract(other);
      left = row[j].multiply(shorter).subtract(left.multiply(before[j]));
      row[j] = left;
      shorter = shorter.multiply(span);
      before[j] = before[j].multiply(span);
    }
  }
}
