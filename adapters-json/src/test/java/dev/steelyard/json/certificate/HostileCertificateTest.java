package dev.steelyard.json.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.Drawn;
import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.Region;
import dev.steelyard.core.certificate.RivalFinding;
import dev.steelyard.core.certificate.check.CertificateChecker;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.json.result.JsonResults;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader lets through is soon checked, or soon given up, however long its numbers are. */
class HostileCertificateTest {
  private static final Duration SOON = Duration.ofSeconds(120);
  private static final BigDecimal PART = new BigDecimal("0.6");

  private final Random random = new Random(1);

  @ParameterizedTest
  @CsvSource({"20, 40, 1", "20, 40, 800", "400, 20, 800", "5, 700, 800"})
  void claims_about_pairs(int alternatives, int criteria, int exponents) {
    List<BigDecimal> wins = Collections.nCopies(alternatives - 1, PART);
    var overall = new Finding.SureBounds(Region.ANY, wins, PART, PART);
    var each = new Finding.ExactProbability(Region.ANY, PART);

    assertThat(checked(alternatives, criteria, exponents, each, overall).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"20, 8, 800", "400, 5, 1"})
  void claims_about_all_rivals_together(int alternatives, int criteria, int exponents) {
    var overall = new Finding.ExactProbability(Region.ANY, PART);
    var each = new Finding.None("");

    assertThat(checked(alternatives, criteria, exponents, each, overall).accepted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5100000", "10000000"})
  void claims_about_many_variations(long first) {
    var overall = new Finding.SampledBound(10_000_000, first, 1, PART, new BigDecimal("0.5001"));

    assertThat(checked(4, 4, 1, new Finding.None(""), overall).accepted()).isFalse();
  }

  private CertificateReport checked(
      int alternatives, int criteria, int exponents, Finding each, Finding overall) {
    List<String> ids = names("a", alternatives);
    var certificate =
        new Certificate(
            "weighted-sum",
            true,
            ids,
            names("c", criteria),
            IntStream.range(0, alternatives).mapToObj(i -> row(criteria, exponents)).toList(),
            Collections.nCopies(
                criteria, new CertifiedWeight(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO)),
            List.of(),
            List.of(),
            Optional.of("a0"),
            ids.stream().skip(1).map(id -> new RivalFinding(id, each)).toList(),
            overall);
    String document = new JsonResults().certificate(certificate);
    return Assertions.assertTimeoutPreemptively(
        SOON, () -> CertificateChecker.check(new CertificateReader().read(document)));
  }

  private static List<String> names(String start, int count) {
    return IntStream.range(0, count).mapToObj(k -> start + k).toList();
  }

  private List<CertifiedCell> row(int criteria, int exponents) {
    return IntStream.range(0, criteria).mapToObj(j -> cell(exponents)).toList();
  }

  /** Forty-five digits and an exponent of up to half of what is said, of either sign. */
  private CertifiedCell cell(int exponents) {
    var digits = new StringBuilder("1.");
    random.ints(45, 0, 10).forEach(digits::append);
    int exponent = random.nextInt(exponents) - exponents / 2;
    var number = new BigDecimal(digits.append('E').append(exponent).toString());
    return new CertifiedCell(number, number, number, Drawn.UPWARD);
  }
}
