package dev.steelyard.core.certificate;

import java.math.BigInteger;

/**
 * An exact number.
 *
 * @param numerator carries the sign
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

  /**
   * Checks the denominator; the fraction is kept as it is, not reduced.
   *
   * @throws IllegalArgumentException if the denominator is not above 0
   */
  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be above 0, but was " + denominator);
    }
  }
}
