package dev.steelyard.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.certificate.check.CheckedClaim;
import dev.steelyard.core.certificate.check.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateCheckScreenTest {

  private static final CheckedClaim SOUND =
      new CheckedClaim("a is first.", "The sums.", List.of(), Optional.empty(), List.of());

  private static String screen(CheckedClaim... claims) {
    var report = new CertificateReport(List.of(claims));
    return new CertificateCheckScreen(report, new Surface(80, true, false)).text();
  }

  @Test
  void what_is_too_large_to_check_is_not_accepted() {
    var large =
        new CheckedClaim("a leads.", "Parts.", List.of(), Optional.of("Too large."), List.of());

    assertThat(screen(SOUND, large))
        .isEqualTo(
            """
            holds      a is first.
                       Checked: The sums.
            unchecked  a leads.
                       Not checked: Too large.

            Of 2 claims checked and true: 1; checked in part: 0; false: 0; not checked: 1.
            The certificate is not accepted, since a claim was not checked.
            It cannot say whether its values and weights are those of your decision.
            """);
  }

  @Test
  void a_false_claim_is_false_whatever_else_was_not_checked() {
    var fault = new Fault("overall/least", "0.9", "0.8");
    var claim =
        new CheckedClaim("a leads.", "Parts.", List.of("So."), Optional.empty(), List.of(fault));

    assertThat(screen(SOUND, claim))
        .contains("FALSE      a leads.\n")
        .contains("Not true at overall/least: it says 0.9, but it follows: 0.8.\n")
        .contains("The certificate does not hold.\n")
        .doesNotContain("accepted");
  }

  @Test
  void numbers_without_end_are_cut_and_nothing_steers_the_terminal() {
    var fault = new Fault("leads/0", "9".repeat(5_000), "\u202eb\u001b[2J");
    var claim = new CheckedClaim("x", "y", List.of(), Optional.empty(), List.of(fault));

    assertThat(screen(claim))
        .hasSizeLessThan(800)
        .doesNotContain("\u202e")
        .doesNotContain("\u001b");
  }
}
