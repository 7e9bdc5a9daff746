package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The points of one criterion: {@code stated} and further ones from {@code low} to {@code high},
 * with the middle of which calculations are made.
 *
 * @param low the fewest further points
 * @param stated points that were stated as one number
 * @param high the most further points
 */
public record CertifiedWeight(BigDecimal low, BigDecimal stated, BigDecimal high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Checks that nothing is missing. */
  public CertifiedWeight {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(high, "high");
  }

  /**
   * The fewest points in all.
   *
   * @return stated and low ones
   */
  public BigDecimal least() {
    return stated.add(low);
  }

  /**
   * The most points in all.
   *
   * @return stated and high ones
   */
  public BigDecimal most() {
    return stated.add(high);
  }

  /**
   * The points to calculate with.
   *
   * @return stated ones and the middle of the others
   */
  public BigDecimal points() {
    return stated.add(low.add(high).multiply(HALF));
  }
}
