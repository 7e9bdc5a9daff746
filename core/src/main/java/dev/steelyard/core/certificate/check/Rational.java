package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A fraction in lowest terms; the checker has its own. */
final class Rational implements Comparable<Rational> {

  static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
  static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  /** Fractions that are longer are rounded where that is said. */
  private static final int LONG = 1_000;

  private static final BigInteger PRECISE = BigInteger.TEN.pow(60);

  private final BigInteger over;
  private final BigInteger under;

  private Rational(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under);
    BigInteger divisor = under.signum() < 0 ? common.negate() : common;
    this.over = over.divide(divisor);
    this.under = under.divide(divisor);
  }

  static Rational of(BigInteger whole) {
    return new Rational(whole, BigInteger.ONE);
  }

  static Rational of(long whole) {
    return of(BigInteger.valueOf(whole));
  }

  static Rational of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : of(decimal.toBigIntegerExact());
  }

  static Rational of(Fraction fraction) {
    return new Rational(fraction.numerator(), fraction.denominator());
  }

  /** A quotient; 60 decimals of it, rounded down, if its numbers are long. */
  static Rational quotient(BigInteger over, BigInteger under) {
    return over.bitLength() + under.bitLength() > LONG
        ? new Rational(over.multiply(PRECISE).divide(under), PRECISE)
        : new Rational(over, under);
  }

  static BigInteger commonDenominator(List<Rational> numbers) {
    BigInteger common = BigInteger.ONE;
    for (Rational each : numbers) {
      common = common.divide(common.gcd(each.under)).multiply(each.under);
    }
    return common;
  }

  /** So many times this, which is whole. */
  BigInteger times(BigInteger denominator) {
    return over.multiply(denominator.divide(under));
  }

  /** This, or 60 decimals of it if it is long. */
  Rational shortened() {
    return quotient(over, under);
  }

  int bits() {
    return over.bitLength() + under.bitLength();
  }

  Rational plus(Rational other) {
    return new Rational(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Rational minus(Rational other) {
    return new Rational(
        over.multiply(other.under).subtract(other.over.multiply(under)),
        under.multiply(other.under));
  }

  Rational times(Rational other) {
    return new Rational(over.multiply(other.over), under.multiply(other.under));
  }

  Rational over(Rational other) {
    return new Rational(over.multiply(other.under), under.multiply(other.over));
  }

  Rational magnitude() {
    return sign() < 0 ? ZERO.minus(this) : this;
  }

  int sign() {
    return over.signum();
  }

  Rational least(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Rational most(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  BigInteger floor() {
    BigInteger[] parts = over.divideAndRemainder(under);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  boolean same(Rational other) {
    return compareTo(other) == 0;
  }

  @Override
  public int compareTo(Rational other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational rational && same(rational);
  }

  @Override
  public int hashCode() {
    return 31 * over.hashCode() + under.hashCode();
  }

  @Override
  public String toString() {
    return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
