package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.weight.Weighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** SWARA and PIPRECIA. */
class ChainsTest extends JudgementContract {

  private static final List<String> ORDER = List.of("cost", "support", "lockin", "setup");
  private static final Map<String, Double> MORE =
      Map.of("support", 0.25, "lockin", 1.0, "setup", 0.0);
  private static final Map<String, Double> RELATIVE =
      Map.of("support", 1.5, "lockin", 1.0, "setup", 0.0);

  @Override
  List<Weighting> statements() {
    return List.of(new Swara(ORDER, MORE), new Piprecia(ORDER, RELATIVE));
  }

  @TestFactory
  Stream<DynamicTest> swara_reproduces_the_reference_cases() {
    return ReferenceCases.of("weights-swara").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    List<String> order = reference.criteria();
    var more = new LinkedHashMap<String, Double>();
    for (JsonNode each : reference.node().path("comparativeImportance")) {
      more.put(order.get(more.size() + 1), each.asDouble());
    }
    List<CriteriaNode> siblings = siblings(order.toArray(String[]::new));
    var swara = new Swara(order, more);

    assertThat(swara.violations(siblings)).isEmpty();
    assertWeights(
        weights(swara, siblings), reference.expected(), reference.node().path("tolerance"));
    JsonNode published = reference.node().path("published");
    if (!published.isMissingNode()) {
      assertWeights(weights(swara, siblings), published, published.path("tolerance"));
    }
  }

  private static void assertWeights(double[] weights, JsonNode wanted, JsonNode tolerance) {
    assertThat(weights).hasSize(wanted.path("weights").size());
    for (int j = 0; j < weights.length; j++) {
      assertThat(weights[j])
          .isCloseTo(wanted.path("weights").path(j).asDouble(), within(tolerance.asDouble()));
    }
  }

  @Test
  void swara_weighs_the_example_of_its_page() {
    // q = 1, 0.8, 0.4, 0.4
    var swara = new Swara(ORDER, MORE);

    assertThat(weights(swara, SIBLINGS))
        .containsExactly(new double[] {1 / 2.6, 0.8 / 2.6, 0.4 / 2.6, 0.4 / 2.6}, within(1e-12));
    assertThat(numbers(swara.steps(SIBLINGS), "k")).containsExactly(1, 1.25, 2, 1);
    assertThat(numbers(swara.steps(SIBLINGS), "q"))
        .containsExactly(new double[] {1, 0.8, 0.4, 0.4}, within(1e-12));
  }

  @Test
  void piprecia_weighs_the_example_of_its_page() {
    // k = 1, 0.5, 1, 2
    var piprecia = new Piprecia(ORDER, RELATIVE);

    assertThat(weights(piprecia, SIBLINGS))
        .containsExactly(new double[] {1 / 6.0, 2 / 6.0, 2 / 6.0, 1 / 6.0}, within(1e-12));
    assertThat(numbers(piprecia.steps(SIBLINGS), "q")).containsExactly(1, 2, 2, 1);
  }

  @Test
  void the_order_of_asking_is_that_of_the_statement_and_not_of_the_criteria() {
    var piprecia =
        new Piprecia(
            List.of("setup", "lockin", "support", "cost"),
            Map.of("lockin", 1.5, "support", 1.0, "cost", 1.0));

    assertThat(weights(piprecia, SIBLINGS))
        .containsExactly(new double[] {2 / 7.0, 2 / 7.0, 2 / 7.0, 1 / 7.0}, within(1e-12));
  }

  @Test
  void the_first_is_not_compared_and_all_others_are() {
    assertThat(messages(new Swara(ORDER, Map.of("cost", 0.0, "support", 0.5, "setup", 0.1))))
        .containsExactlyInAnyOrder(
            "\"cost\" is compared with the one before, but there is none.",
            "\"comparative\" says nothing about \"lockin\".");
    assertThat(messages(new Piprecia(ORDER, Map.of("support", 0.5, "setup", 0.1, "hours", 1.0))))
        .containsExactlyInAnyOrder(
            "\"hours\" is compared with the one before, but there is none.",
            "\"relative\" says nothing about \"lockin\".");
  }

  @Test
  void answers_stay_in_their_range() {
    assertThat(messages(new Swara(ORDER, Map.of("support", -0.1, "lockin", 101.0, "setup", 1.0))))
        .containsExactlyInAnyOrder(
            "\"support\" must be from 0 to 100, but is -0.1.",
            "\"lockin\" must be from 0 to 100, but is 101.");
    assertThat(messages(new Piprecia(ORDER, Map.of("support", 2.0, "lockin", 1.9, "setup", 1.0))))
        .containsExactly("\"support\" must be from 0 to 1.9, but is 2.");
  }

  @Test
  void every_criterion_has_a_place() {
    assertThat(messages(new Swara(List.of("cost", "support"), Map.of("support", 0.5))))
        .containsExactlyInAnyOrder("\"lockin\" has no weight.", "\"setup\" has no weight.");
  }
}
