package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.certificate.check.CheckedClaim;
import java.util.List;

/** What can be proved of the alternative in front, in words. */
public final class CertificateScreen {

  private static final String FILE = "certificate.json";

  private final String title;
  private final CertificateReport report;
  private final NextCommands next;
  private final Page page;

  /**
   * The screen of a certificate.
   *
   * @param title of the decision
   * @param report what the checker says of it
   * @param next what may be run next
   * @param surface what can be shown
   */
  public CertificateScreen(
      String title, CertificateReport report, NextCommands next, Surface surface) {
    this.title = title;
    this.report = report;
    this.next = next;
    this.page = new Page(surface);
  }

  /**
   * One line per claim, and what the checker cannot check of it.
   *
   * @return lines, each with a line break
   */
  public String text() {
    page.paragraph(0, Fit.printable(title)).blank();
    page.paragraph(0, "What the values and weights of this decision prove:").blank();
    report.claims().stream().skip(1).forEach(this::claim);
    report.claims().stream().limit(1).forEach(this::unchecked);
    page.blank().paragraph(0, "To write it to a file, with all proofs:");
    NextCommands.write(page, "  ", next.command("certify", "-o", FILE));
    page.paragraph(0, "To check such a file, by other code than that which made it:");
    NextCommands.write(page, "  ", List.of("steelyard", "verify-certificate", FILE));
    return page.text();
  }

  private void claim(CheckedClaim claim) {
    page.hanging("  - ", Fit.printable(claim.claim()));
    unchecked(claim);
  }

  private void unchecked(CheckedClaim claim) {
    ClaimVerdict.unchecked(claim)
        .forEach(words -> page.hanging("    ", "Not checked: " + Fit.printable(words)));
  }
}
