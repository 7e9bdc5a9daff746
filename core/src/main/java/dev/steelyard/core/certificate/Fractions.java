package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Fractions of decimals, in lowest terms. */
final class Fractions {

  private Fractions() {}

  static Fraction quotient(BigDecimal dividend, BigDecimal divisor) {
    int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
    BigInteger numerator = dividend.setScale(scale).unscaledValue();
    BigInteger denominator = divisor.setScale(scale).unscaledValue();
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(numerator.divide(common), denominator.divide(common));
  }

  static int compare(Fraction one, Fraction other) {
    return one.numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(one.denominator()));
  }
}
