package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.certificate.check.CheckedClaim;
import dev.steelyard.core.certificate.check.Fault;

/** What came out of checking a certificate, claim by claim. */
public final class CertificateCheckScreen {

  /** As far as a claim. */
  private static final int INDENT = 11;

  /** Of numbers that are too long to read, the beginning is shown. */
  private static final int LONGEST = 200;

  private final CertificateReport report;
  private final Page page;

  /**
   * The screen of a report.
   *
   * @param report what came out
   * @param surface what can be shown
   */
  public CertificateCheckScreen(CertificateReport report, Surface surface) {
    this.report = report;
    this.page = new Page(surface);
  }

  /**
   * Each claim with what was checked, what was not, and what is not true; then the sum.
   *
   * @return lines, each with a line break
   */
  public String text() {
    report.claims().forEach(this::claim);
    page.blank().paragraph(0, totals());
    if (report.faults().isEmpty()) {
      page.paragraph(0, conclusion());
    } else {
      page.wrappedAfter("The certificate does not hold.", "");
    }
    page.paragraph(0, "It cannot say whether its values and weights are those of your decision.");
    return page.text();
  }

  private void claim(CheckedClaim claim) {
    page.hanging(mark(ClaimVerdict.of(claim)), shown(claim.claim()));
    if (claim.unchecked().isEmpty()) {
      page.paragraph(INDENT, "Checked: " + claim.checked());
    }
    ClaimVerdict.unchecked(claim)
        .forEach(words -> page.paragraph(INDENT, "Not checked: " + shown(words)));
    claim.faults().forEach(fault -> page.paragraph(INDENT, words(fault)));
  }

  private static String mark(ClaimVerdict verdict) {
    return Fit.left(verdict == ClaimVerdict.FALSE ? "FALSE" : verdict.word(), INDENT);
  }

  private String words(Fault fault) {
    String where = fault.where().isEmpty() ? "" : " at " + shown(fault.where());
    return "Not true"
        + where
        + ": it says "
        + shown(fault.claimed())
        + ", but it follows: "
        + shown(fault.follows())
        + ".";
  }

  private String shown(String words) {
    return Fit.cut(Fit.printable(words), LONGEST, page.ellipsis());
  }

  private String totals() {
    return "Of "
        + Figures.count(report.claims().size(), "claim", "claims")
        + (" checked and true: " + ClaimVerdict.HOLDS.count(report))
        + ("; checked in part: " + ClaimVerdict.PARTLY.count(report))
        + ("; false: " + ClaimVerdict.FALSE.count(report))
        + ("; not checked: " + ClaimVerdict.UNCHECKED.count(report))
        + ".";
  }

  private String conclusion() {
    if (!report.accepted()) {
      return "The certificate is not accepted, since a claim was not checked.";
    }
    return ClaimVerdict.PARTLY.count(report) == 0
        ? "The certificate holds."
        : "The certificate holds as far as it could be checked; what was not is said above.";
  }
}
