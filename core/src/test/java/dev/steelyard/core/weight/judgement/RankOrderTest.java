package dev.steelyard.core.weight.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.judgement.RankOrder.Conversion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankOrderTest extends JudgementContract {

  private static final List<List<String>> ORDER =
      List.of(List.of("cost"), List.of("support", "lockin"), List.of("setup"));

  private static RankOrder by(Conversion conversion) {
    return new RankOrder(ORDER, conversion, Optional.empty());
  }

  private static RankOrder power(double exponent) {
    return new RankOrder(ORDER, Conversion.EXPONENT, Optional.of(exponent));
  }

  @Override
  List<Weighting> statements() {
    return List.of(
        new RankOrder(ORDER),
        by(Conversion.SUM),
        by(Conversion.RECIPROCAL),
        power(2),
        new RankOrder(List.of(List.of("setup", "cost", "lockin", "support"))));
  }

  private static RankOrder strict(int n, Conversion conversion, Optional<Double> exponent) {
    var order = IntStream.rangeClosed(1, n).mapToObj(r -> List.of("C" + r)).toList();
    return new RankOrder(order, conversion, exponent);
  }

  private static List<CriteriaNode> siblings(int n) {
    return siblings(IntStream.rangeClosed(1, n).mapToObj(r -> "C" + r).toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("weights-rank-based").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    int n = reference.criteria().size();
    var nothing = Optional.<Double>empty();
    check(reference, "rankOrderCentroid", strict(n, Conversion.CENTROID, nothing));
    check(reference, "rankSum", strict(n, Conversion.SUM, nothing));
    check(reference, "rankReciprocal", strict(n, Conversion.RECIPROCAL, nothing));
    check(reference, "rankExponent2", strict(n, Conversion.EXPONENT, Optional.of(2.0)));
  }

  private static void check(ReferenceCase reference, String key, RankOrder order) {
    JsonNode wanted = reference.expected().path(key);
    double[] weights = weights(order, siblings(wanted.size()));
    assertThat(weights).hasSize(reference.criteria().size());
    for (int j = 0; j < weights.length; j++) {
      assertThat(weights[j]).as(key).isCloseTo(wanted.path(j).asDouble(), within(1e-14));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CENTROID, .4083 .2417 .1583 .1028 .0611 .0278",
    "SUM, .2857 .2381 .1905 .1429 .0952 .0476",
    "RECIPROCAL, .4082 .2041 .1361 .1020 .0816 .0680",
    "CENTROID, .5208 .2708 .1458 .0625",
    "SUM, .4000 .3000 .2000 .1000",
    "RECIPROCAL, .4800 .2400 .1600 .1200"
  })
  void reproduces_the_usual_tables(Conversion conversion, String printed) {
    double[] wanted = Stream.of(printed.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double[] weights =
        weights(strict(wanted.length, conversion, Optional.empty()), siblings(wanted.length));

    assertThat(weights).containsExactly(wanted, within(5e-5));
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(weights(new RankOrder(ORDER), SIBLINGS))
        .containsExactly(new double[] {0.5208, 0.2083, 0.2083, 0.0625}, within(5e-5));
  }

  @Test
  void those_that_share_places_get_the_mean_of_their_weights() {
    assertThat(weights(by(Conversion.SUM), SIBLINGS))
        .containsExactly(new double[] {0.4, 0.25, 0.25, 0.1}, within(1e-12));
    assertThat(weights(statements().get(4), SIBLINGS))
        .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
  }

  @Test
  void exponents_run_from_equal_weights_over_the_rank_sum_to_the_first_alone() {
    assertThat(weights(power(0), SIBLINGS))
        .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
    assertThat(weights(power(1), SIBLINGS))
        .containsExactly(weights(by(Conversion.SUM), SIBLINGS), within(1e-12));
    assertThat(weights(power(100), SIBLINGS)[0]).isGreaterThan(0.999);
  }

  @Test
  void an_exponent_belongs_to_its_conversion() {
    assertThat(messages(by(Conversion.EXPONENT)))
        .containsExactly(
            "\"exponent\" is missing; conversion exponent needs a number from 0 to 100.");
    assertThat(messages(new RankOrder(ORDER, Conversion.SUM, Optional.of(2.0))))
        .containsExactly("\"exponent\" means nothing with conversion sum.");
    assertThat(messages(power(Double.NaN)))
        .containsExactly("\"exponent\" must be a number from 0 to 100, but is NaN.");
  }

  @Test
  void everyone_is_named_once() {
    assertThat(messages(new RankOrder(List.of(List.of("cost", "lockin"), List.of("cost", "cots")))))
        .containsExactly(
            "\"cost\" is named more than once.",
            "\"cots\" is weighted, but there is no such criterion here.",
            "\"support\" has no weight.",
            "\"setup\" has no weight.");
  }

  @Test
  void a_file_names_single_ones_and_lists() {
    var violations = new Violations();
    Map<String, Setting> stated =
        Map.of("order", items("cost", items("support", "lockin"), "setup"));

    assertThat(read("rank", stated, violations)).contains(new RankOrder(ORDER));
  }

  @Test
  void a_misspelt_id_in_a_file_is_pointed_out() {
    var violations = new Violations();
    Map<String, Setting> stated =
        Map.of("order", items("cots", items("support", "lockin"), "setup"));

    assertThat(read("rank", stated, violations)).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::replacement)
        .containsExactly(Optional.of("cost"));
    assertThat(violations.all())
        .extracting(each -> each.subject().path())
        .containsExactly(List.of("weights", "order", "0"));
  }

  @Test
  void a_file_with_white_cards_or_nothing_in_the_order_is_refused() {
    for (Setting order : List.of(items("cost", 1, "support"), items(), Setting.of("cost"))) {
      var violations = new Violations();

      assertThat(read("rank", Map.of("order", order), violations)).isEmpty();
      assertThat(violations.all().get(0).message())
          .startsWith("\"order\" must be a list of ids, the most important first");
    }
  }
}
