package dev.steelyard.core.port;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.decision.Decision;

/** Proves what can be said for certain about who comes first, and checks such proofs. */
public interface CertifyDecision {

  /**
   * The strongest statement about the leader that can be proven, with its proof.
   *
   * @param decision what people state
   * @param options how it is varied where a part of the variations is all that can be said
   * @return a certificate, which may say that nothing can be
   * @throws dev.steelyard.core.error.UnknownMethodException if the method is not in the catalogue
   * @throws dev.steelyard.core.error.InapplicableMethodException if the method cannot judge it
   */
  Certificate certify(Decision decision, EvaluationOptions options);

  /**
   * Checks a certificate from its own data alone, in exact arithmetic and by other code than that
   * which made it.
   *
   * @param certificate any
   * @return what was claimed, what was checked, and every fault
   */
  CertificateReport verify(Certificate certificate);
}
