package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A rational number in lowest terms, the denominator above 0.
 *
 * @param numerator carries the sign
 * @param denominator above 0
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
  static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

  Ratio {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator must not be 0, but was 0");
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Ratio of(BigDecimal decimal) {
    BigInteger digits = decimal.unscaledValue();
    return decimal.scale() >= 0
        ? new Ratio(digits, BigInteger.TEN.pow(decimal.scale()))
        : new Ratio(digits.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  int sign() {
    return numerator.signum();
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Ratio over(Ratio other) {
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  @Override
  public int compareTo(Ratio other) {
    return minus(other).sign();
  }
}
