package dev.steelyard.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that cannot be run; those that can are among the reference cases. */
class MinimalWeightChangeCasesTest {
  private static final DecisionEngine ENGINE = new DecisionEngine(MethodCatalogue.standard());

  private static final String PAIR =
      """
      [{"id": "pair", "method": "minimal-weight-change",
        "parameters": {"best": 0, "second": %d}, "alternatives": ["a", "b"],
        "criteria": [{"name": "C1", "direction": "%s", "weight": %s},
                     {"name": "C2", "weight": 0}],
        "matrix": [[1, 0], [0, 1]],
        "expected": {"pairOnly": {"L1": {"distance": 1.0}}}, "tolerance": 1e-8}]""";

  private static ConformanceCase run(int second, String direction, String weight) {
    String text = PAIR.formatted(second, direction, weight);
    return new Conformance().check(text, ENGINE).cases().get(0);
  }

  private static void skipped(ConformanceCase each, String reason) {
    assertThat(each.verdict()).isEqualTo(ConformanceVerdict.SKIPPED);
    assertThat(each.reason()).hasValue(reason);
  }

  @Test
  void half_of_the_weight_moves() {
    assertThat(run(1, "max", "3").verdict()).isEqualTo(ConformanceVerdict.PASSED);
  }

  @Test
  void an_alternative_that_is_not_there_is_named() {
    skipped(run(2, "max", "3"), "It has no alternative 2.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void weights_must_say_something(String weight) {
    skipped(run(1, "max", weight), "Weights must be at least 0, and not all 0.");
  }

  @Test
  void values_of_which_less_is_better_are_not_turned() {
    skipped(run(1, "min", "3"), "Values are used as they stand, so more must be better.");
  }
}
