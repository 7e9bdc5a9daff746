package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.Certificates;
import dev.steelyard.core.certificate.FindingKind;
import dev.steelyard.core.certificate.Tampering;
import dev.steelyard.core.certificate.check.CertificateChecker;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.json.certificate.CertificateReader;
import dev.steelyard.json.result.JsonResults;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written of a certificate is all of it, and is read back as it was. */
class CertificateDocumentsTest {
  private final JsonResults results = new JsonResults();
  private final CertificateReader reader = new CertificateReader();
  private final PublishedSchema schema = PublishedSchema.of("certificate");

  private Certificate sent(Certificate certificate) {
    return reader.read(results.certificate(certificate));
  }

  private static void of(int seeds, Consumer<Decision> check) {
    for (long seed = 1; seed <= seeds; seed++) {
      check.accept(RandomDecisions.of(seed));
      check.accept(Certificates.table(seed));
    }
  }

  @Test
  void certificates_of_1000_random_decisions_are_read_back_and_hold() {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    of(
        500,
        decision -> {
          Certificate certificate = Certificates.of(decision);
          assertThat(sent(certificate)).isEqualTo(certificate);
          assertThat(CertificateChecker.check(sent(certificate)).accepted()).isTrue();
          certificate.rivals().forEach(each -> kinds.add(each.finding().kind()));
          kinds.add(certificate.overall().kind());
        });
    assertThat(kinds).containsExactlyInAnyOrder(FindingKind.values());
  }

  @Test
  void falsified_certificates_are_still_rejected_after_they_were_written_and_read() {
    var accepted = new ArrayList<String>();
    int[] tampered = {0};
    of(
        100,
        decision -> {
          Certificate certificate = Certificates.of(decision);
          if (certificate.leader().isPresent()) {
            Tampering.of(certificate)
                .forEach(
                    (what, changed) -> {
                      tampered[0]++;
                      assertThat(sent(changed)).as(what).isEqualTo(changed);
                      if (CertificateChecker.check(sent(changed)).accepted()) {
                        accepted.add(what + " " + changed);
                      }
                    });
          }
        });
    assertThat(accepted).isEmpty();
    assertThat(tampered[0]).isGreaterThan(1_000);
  }

  @Test
  void documents_are_valid_under_the_schema() {
    of(
        100,
        decision -> {
          Certificate certificate = Certificates.of(decision);
          assertThat(schema.complaints(results.certificate(certificate))).isEmpty();
        });
  }

  @Test
  void certificates_of_other_methods_are_read_back_too() {
    var engine = new DecisionEngine(MethodCatalogue.standard());
    var few = new EvaluationOptions(VariationPlan.STANDARD.withCount(100), VerdictRules.STANDARD);
    for (String method : List.of("borda", "copeland")) {
      for (long seed = 1; seed <= 50; seed++) {
        Decision decision = RandomDecisions.of(seed).withMethod(new MethodChoice(method));
        Certificate certificate = engine.certify(decision, few);
        assertThat(sent(certificate)).isEqualTo(certificate);
        assertThat(schema.complaints(results.certificate(certificate))).isEmpty();
      }
    }
  }

  @Test
  void the_same_certificate_gives_the_same_bytes() {
    String document = results.certificate(Certificates.of(Certificates.table(1)));

    assertThat(document).startsWith("{\n  \"format\": \"certificate/1\",\n").endsWith("}\n");
    assertThat(results.certificate(reader.read(document))).isEqualTo(document);
  }
}
