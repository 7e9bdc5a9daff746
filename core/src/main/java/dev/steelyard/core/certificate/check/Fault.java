package dev.steelyard.core.certificate.check;

import java.util.Objects;

/**
 * Something in a certificate that is not true.
 *
 * @param where the part of the certificate, as a path
 * @param claimed what it says there
 * @param follows what follows from the values and weights in the certificate
 */
public record Fault(String where, String claimed, String follows) {

  /** Checks that nothing is missing. */
  public Fault {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(claimed, "claimed");
    Objects.requireNonNull(follows, "follows");
  }
}
