package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.certificate.check.CheckedClaim;
import dev.steelyard.core.certificate.check.Fault;

/** The claims of a certificate for scripts. */
public final class CertificateRecords {

  private CertificateRecords() {}

  /**
   * Records: {@code claim verdict words}, and after each claim {@code unchecked words} for what was
   * taken as it is said or is too large, and {@code fault where claimed follows}.
   *
   * @param report what came out of checking
   * @return lines, each with a line break
   */
  public static String of(CertificateReport report) {
    var records = new TabRecords();
    for (CheckedClaim each : report.claims()) {
      records.add("claim", ClaimVerdict.of(each).word(), each.claim());
      ClaimVerdict.unchecked(each).forEach(words -> records.add("unchecked", words));
      for (Fault fault : each.faults()) {
        records.add("fault", fault.where(), fault.claimed(), fault.follows());
      }
    }
    return records.text();
  }
}
