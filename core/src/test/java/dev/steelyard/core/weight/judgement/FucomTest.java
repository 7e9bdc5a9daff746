package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static dev.steelyard.core.weight.judgement.StepCheck.single;
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

class FucomTest extends JudgementContract {

  private static final Map<String, Double> PAGE =
      Map.of("cost", 1.0, "support", 2.0, "lockin", 4.0, "setup", 4.0);

  @Override
  List<Weighting> statements() {
    return List.of(
        new Fucom(PAGE),
        new Fucom(Map.of("cost", 9.0, "support", 1.0, "lockin", 1.0, "setup", 2.5)));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("weights-fucom").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    var significance = new LinkedHashMap<String, Double>();
    for (JsonNode each : reference.node().path("significance")) {
      significance.put("C" + significance.size(), each.asDouble());
    }
    List<CriteriaNode> siblings = siblings(significance.keySet().toArray(String[]::new));
    var fucom = new Fucom(significance);
    double tolerance = reference.node().path("tolerance").asDouble();
    double[] weights = weights(fucom, siblings);
    JsonNode wanted = reference.expected().path("weights");

    assertThat(fucom.violations(siblings)).isEmpty();
    assertThat(weights).hasSize(wanted.size());
    for (int j = 0; j < weights.length; j++) {
      assertThat(weights[j]).isCloseTo(wanted.path(j).asDouble(), within(tolerance));
    }
    var steps = fucom.steps(siblings);
    assertThat(single(steps, "chi"))
        .isCloseTo(reference.expected().path("chi").asDouble(), within(tolerance));
    double[] priorities = numbers(steps, "comparativePriority");
    JsonNode given = reference.node().path("comparativePriority");
    assertThat(priorities).hasSize(given.size());
    for (int k = 0; k < priorities.length; k++) {
      assertThat(priorities[k]).isCloseTo(given.path(k).asDouble(), within(1e-12));
    }
  }

  @Test
  void priorities_follow_the_rank_and_not_the_order_of_the_file() {
    var steps =
        new Fucom(Map.of("cost", 4.0, "support", 1.0, "lockin", 2.0, "setup", 4.0)).steps(SIBLINGS);

    assertThat(numbers(steps, "comparativePriority")).containsExactly(2, 2, 1);
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(weights(new Fucom(PAGE), SIBLINGS))
        .containsExactly(new double[] {0.5, 0.25, 0.125, 0.125}, within(1e-12));
  }

  @Test
  void the_most_important_has_1_and_none_has_less() {
    assertThat(
            messages(new Fucom(Map.of("cost", 2.0, "support", 0.5, "lockin", 101.0, "setup", 2.0))))
        .containsExactlyInAnyOrder(
            "The significance of \"support\" must be from 1 to 100, but is 0.5.",
            "The significance of \"lockin\" must be from 1 to 100, but is 101.",
            "The most important criterion must have significance 1, but none has.");
  }

  @Test
  void every_criterion_is_judged() {
    assertThat(messages(new Fucom(Map.of("cost", 1.0, "support", 2.0, "lockin", 2.0))))
        .containsExactly("\"setup\" has no weight.");
  }
}
