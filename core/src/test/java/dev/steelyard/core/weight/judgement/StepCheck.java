package dev.steelyard.core.weight.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.explanation.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Compares steps of weightings with expected numbers. */
final class StepCheck {

  private StepCheck() {}

  static Step step(List<Step> steps, String id) {
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no step '" + id + "'"));
  }

  static double single(List<Step> steps, String id) {
    return ((Step.Single) step(steps, id)).value();
  }

  static double[] numbers(List<Step> steps, String id) {
    return ((Step.ByCriterion) step(steps, id)).values().toArray();
  }

  static boolean holds(List<Step> steps, String id) {
    return ((Step.Condition) step(steps, id)).holds();
  }

  static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }

  /** Every key of the expected object is a step with these numbers. */
  static void check(List<Step> steps, JsonNode expected, double tolerance) {
    expected
        .properties()
        .forEach(
            each -> {
              if (!List.of("tolerance", "citation").contains(each.getKey())) {
                check(each.getKey(), steps, each.getValue(), tolerance);
              }
            });
  }

  private static void check(String id, List<Step> steps, JsonNode wanted, double tolerance) {
    if (wanted.isNumber()) {
      assertThat(single(steps, id)).as(id).isCloseTo(wanted.asDouble(), allowed(wanted, tolerance));
    } else {
      double[] numbers = numbers(steps, id);
      assertThat(numbers).as(id).hasSize(wanted.size());
      IntStream.range(0, numbers.length)
          .forEach(
              j ->
                  assertThat(numbers[j])
                      .as("%s[%s]", id, j)
                      .isCloseTo(wanted.path(j).asDouble(), allowed(wanted.path(j), tolerance)));
    }
  }

  private static Offset<Double> allowed(JsonNode wanted, double tolerance) {
    return within(tolerance * Math.max(1, Math.abs(wanted.asDouble())));
  }
}
