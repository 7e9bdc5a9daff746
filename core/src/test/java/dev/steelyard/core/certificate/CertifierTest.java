package dev.steelyard.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.certificate.check.CertificateChecker;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CertifierTest {

  private static final double[] WEIGHTS = {40, 30, 20, 10};

  private static Certificate of(double[] weights, double[]... rows) {
    return Certificates.of(PercentTable.draft(weights, rows).build());
  }

  private static Finding overall(double[] weights, double[]... rows) {
    return of(weights, rows).overall();
  }

  @Test
  void a_dominated_rival_needs_no_weights() {
    var certificate = of(WEIGHTS, new double[] {90, 50, 40, 70}, new double[] {60, 50, 40, 60});
    assertThat(certificate.overall()).isEqualTo(new Finding.EachRival(FindingKind.DOMINANCE));
    assertThat(certificate.leader()).contains("a");
  }

  @Test
  void the_golden_pair_is_first_in_nine_of_ten_ranked_weightings() {
    var overall = overall(WEIGHTS, new double[] {90, 50, 40, 70}, new double[] {60, 80, 50, 60});
    assertThat(overall).isInstanceOf(Finding.ExactProbability.class);
    var found = (Finding.ExactProbability) overall;
    assertThat(found.region()).isEqualTo(Region.RANKED);
    assertThat(found.probability().doubleValue()).isCloseTo(0.9, within());
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-12);
  }

  @Test
  void a_running_lead_shows_its_sums() {
    var certificate = of(WEIGHTS, new double[] {90, 50, 50, 70}, new double[] {60, 80, 40, 60});
    assertThat(certificate.rivals().get(0).finding())
        .isInstanceOfSatisfying(
            Finding.RunningLead.class,
            proof -> {
              assertThat(proof.order()).containsExactly("c1", "c2", "c3", "c4");
              assertThat(proof.leads())
                  .map(BigDecimal::intValueExact)
                  .containsExactly(30, 0, 10, 20);
            });
  }

  @Test
  void level_weights_allow_every_order_among_them() {
    double[] weights = {40, 40, 20};
    assertThat(overall(weights, new double[] {50, 90, 50}, new double[] {60, 70, 60}).kind())
        .isNotEqualTo(FindingKind.RUNNING_LEAD);
    assertThat(overall(weights, new double[] {70, 90, 50}, new double[] {60, 70, 60}).kind())
        .isEqualTo(FindingKind.RUNNING_LEAD);
  }

  @Test
  void what_is_level_has_no_certificate() {
    var certificate = of(WEIGHTS, new double[] {50, 50, 50, 50}, new double[] {50, 50, 50, 50});
    assertThat(certificate.overall()).isInstanceOf(Finding.None.class);
    assertThat(certificate.leader()).isEmpty();
    assertThat(CertificateChecker.check(certificate).accepted()).isTrue();
  }

  @Test
  void one_alternative_is_ahead_of_nobody() {
    assertThat(overall(WEIGHTS, new double[] {1, 2, 3, 4})).isInstanceOf(Finding.None.class);
  }

  @Test
  void the_gap_at_the_stated_weights_is_an_exact_fraction() {
    double[] weights = {1, 1, 1};
    var certificate = of(weights, new double[] {100, 0, 0}, new double[] {0, 40, 59});
    Fraction gap = new Fraction(BigInteger.ONE, BigInteger.valueOf(3));
    assertThat(certificate.rivals().get(0).finding()).isEqualTo(new Finding.StatedWeights(gap));
  }

  @Test
  void certificates_of_1000_random_decisions_hold() {
    Map<FindingKind, Integer> kinds = new EnumMap<>(FindingKind.class);
    RandomDecisions.check(
        500, decision -> kinds.merge(accepted(Certificates.of(decision)), 1, Integer::sum));
    LongStream.rangeClosed(1, 500)
        .forEach(
            seed ->
                kinds.merge(accepted(Certificates.of(Certificates.table(seed))), 1, Integer::sum));
    assertThat(kinds).containsOnlyKeys(FindingKind.values());
  }

  private static FindingKind accepted(Certificate certificate) {
    var report = CertificateChecker.check(certificate);
    assertThat(report.claims()).allSatisfy(each -> assertThat(each.faults()).isEmpty());
    assertThat(report.accepted()).isTrue();
    return certificate.overall().kind();
  }

  @Test
  void falsified_certificates_are_rejected() {
    var accepted = new ArrayList<String>();
    int tampered = 0;
    for (long seed = 1; seed <= 200; seed++) {
      for (var decision : List.of(RandomDecisions.of(seed), Certificates.table(seed))) {
        var certificate = Certificates.of(decision);
        var all = certificate.leader().map(id -> Tampering.of(certificate)).orElse(Map.of());
        tampered += all.size();
        for (var each : all.entrySet()) {
          if (CertificateChecker.check(each.getValue()).accepted()) {
            accepted.add(seed + " " + each.getKey() + " " + each.getValue());
          }
        }
      }
    }
    assertThat(accepted).isEmpty();
    assertThat(tampered).isGreaterThan(1_000);
  }

  @Test
  void what_is_too_large_to_check_again_is_not_accepted() {
    var sound = of(WEIGHTS, new double[] {90, 50, 40, 70}, new double[] {60, 80, 50, 60});
    long many = 2_000_000_000L;
    var bound =
        new Finding.SampledBound(many, many, 1, new BigDecimal("0.5"), new BigDecimal("0.9999"));
    var report = CertificateChecker.check(Tampering.claiming(sound, bound));
    assertThat(report.faults()).isEmpty();
    assertThat(report.claims()).anyMatch(each -> each.unchecked().isPresent());
    assertThat(report.accepted()).isFalse();
  }

  @Test
  void the_count_of_another_method_is_named_as_taken() {
    var sum = of(WEIGHTS, new double[] {90, 50, 40, 70}, new double[] {60, 80, 50, 60});
    var bound =
        new Finding.SampledBound(100, 100, 1, new BigDecimal("0.5"), new BigDecimal("0.9549"));
    var none = new Finding.None("Nothing is proved against this rival alone.");
    var other =
        new Certificate(
            "topsis",
            false,
            sum.alternatives(),
            sum.criteria(),
            sum.cells(),
            sum.weights(),
            List.of(),
            List.of(),
            sum.leader(),
            List.of(new RivalFinding("b", none)),
            bound);
    var report = CertificateChecker.check(other);
    assertThat(report.accepted()).isTrue();
    assertThat(report.claims().get(2).taken()).singleElement().asString().contains("drawn again");
    assertThat(report.claims().get(2).checked())
        .isEqualTo("The bound from the count; not the count.");
  }
}
