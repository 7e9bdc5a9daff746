package dev.steelyard.core.certificate.check;

import java.util.List;

/**
 * What came out of checking a certificate.
 *
 * @param claims one by one
 */
public record CertificateReport(List<CheckedClaim> claims) {

  /** Copies the list. */
  public CertificateReport {
    claims = List.copyOf(claims);
  }

  /**
   * Whether every claim was checked and holds.
   *
   * @return false if there is a fault, or a claim is too large to check again
   */
  public boolean accepted() {
    return claims.stream().allMatch(CheckedClaim::holds);
  }

  /**
   * What is not true.
   *
   * @return all faults in order
   */
  public List<Fault> faults() {
    return claims.stream().flatMap(each -> each.faults().stream()).toList();
  }
}
