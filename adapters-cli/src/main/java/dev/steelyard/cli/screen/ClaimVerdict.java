package dev.steelyard.cli.screen;

import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.certificate.check.CheckedClaim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What came out of checking one claim. */
enum ClaimVerdict {
  /** All of it was checked and is true. */
  HOLDS,
  /** What was checked is true; something was taken as it is said. */
  PARTLY,
  /** Something in it is not true. */
  FALSE,
  /** It is too large to check. */
  UNCHECKED;

  static ClaimVerdict of(CheckedClaim claim) {
    if (!claim.faults().isEmpty()) {
      return FALSE;
    }
    if (claim.unchecked().isPresent()) {
      return UNCHECKED;
    }
    return claim.taken().isEmpty() ? HOLDS : PARTLY;
  }

  /** What of a claim was not checked, and why. */
  static List<String> unchecked(CheckedClaim claim) {
    return Stream.concat(claim.taken().stream(), claim.unchecked().stream()).toList();
  }

  long count(CertificateReport report) {
    return report.claims().stream().filter(each -> of(each) == this).count();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
