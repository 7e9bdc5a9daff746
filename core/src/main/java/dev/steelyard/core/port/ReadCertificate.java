package dev.steelyard.core.port;

import dev.steelyard.core.certificate.Certificate;

/** Reads what {@link ResultWriter#certificate} writes. */
@FunctionalInterface
public interface ReadCertificate {

  /**
   * Reads a certificate. Only its structure is looked at; whether its claims hold is for {@link
   * CertifyDecision#verify}.
   *
   * @param text the whole document, of format {@code certificate/1}
   * @return what it says, number by number
   * @throws dev.steelyard.core.error.DecisionException with everything that is wrong, each with its
   *     place, if the text is no certificate or over a limit
   */
  Certificate read(String text);
}
