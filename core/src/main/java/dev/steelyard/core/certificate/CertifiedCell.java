package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one performance is worth: decimals that read back as the very doubles that were used.
 *
 * @param low the fewest points it may be worth
 * @param is the points to calculate with
 * @param high the most points it may be worth
 * @param drawn the way from one end of the range to the other
 */
public record CertifiedCell(BigDecimal low, BigDecimal is, BigDecimal high, Drawn drawn) {

  /** Checks that nothing is missing. */
  public CertifiedCell {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(is, "is");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(drawn, "drawn");
  }
}
