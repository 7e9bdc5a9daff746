package dev.steelyard.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.certificate.check.CertificateChecker;
import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.VariationPlan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampledBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "400, 300",
    "20000, 10400",
    "20000, 11245",
    "20000, 12000",
    "20000, 17173",
    "20000, 19999",
    "20000, 20000",
    "100000, 51000",
    "100000, 75000",
    "100000, 99000",
    "500000, 300000"
  })
  void many_variations_give_a_bound_that_the_exact_tail_confirms(int count, int first) {
    Finding bound = bound(count, first).orElseThrow();

    var report = CertificateChecker.check(claimed(bound));

    assertThat(report.faults()).isEmpty();
    assertThat(report.accepted()).isTrue();
  }

  private static Optional<Finding> bound(int count, int first) {
    var share = new LinkedHashMap<String, Double>();
    share.put("a", (double) first / count);
    share.put("b", 1 - (double) first / count);
    return SampledBounds.of(new FirstShares(new VariationPlan(count, 1, 0.5), share), "a");
  }

  /** By a method whose variations the checker cannot draw again. */
  private static Certificate claimed(Finding bound) {
    var one = new CertifiedCell(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Drawn.UPWARD);
    var weight = new CertifiedWeight(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO);
    return new Certificate(
        "topsis",
        false,
        List.of("a", "b"),
        List.of("c"),
        List.of(List.of(one), List.of(one)),
        List.of(weight),
        List.of(),
        List.of(),
        Optional.of("a"),
        List.of(new RivalFinding("b", new Finding.None("Nothing."))),
        bound);
  }
}
