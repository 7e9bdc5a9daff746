package dev.steelyard.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceVerdict;
import org.junit.jupiter.api.Test;

/** Cases that cannot be run; those that can are among the reference cases. */
class SmaaCasesTest {
  private static final DecisionEngine ENGINE = new DecisionEngine(MethodCatalogue.standard());

  private static final String PAIR =
      """
      [{"id": "pair", "method": "smaa-2", "parameters": {%s},
        "criteria": [{"name": "C1", "direction": "%s"}, {"name": "C2"}],
        %s, "expected": {"pairwiseWinning": [[0.0, 0.5], [0.5, 0.0]]}, "tolerance": 1e-12}]""";

  private static final String MATRIX =
      "\"alternatives\": [\"a\", \"b\"], \"matrix\": [[1, 0], [0, 1]]";

  private static final String NORMAL =
      "\"distributions\": [[{\"mean\": 1, \"sd\": 1}, {\"mean\": 0, \"sd\": %s}],"
          + " [{\"mean\": 0, \"sd\": 1}, {\"mean\": 1, \"sd\": 1}]]";

  private static ConformanceCase run(String parameters, String direction, String data) {
    String text = PAIR.formatted(parameters, direction, data);
    return new Conformance().check(text, ENGINE).cases().get(0);
  }

  private static void skipped(ConformanceCase each, String reason) {
    assertThat(each.verdict()).isEqualTo(ConformanceVerdict.SKIPPED);
    assertThat(each.reason()).hasValue(reason);
  }

  @Test
  void two_specialists_win_half_each() {
    assertThat(run("", "max", MATRIX).verdict()).isEqualTo(ConformanceVerdict.PASSED);
    assertThat(run("", "max", NORMAL.formatted("1")).verdict())
        .isEqualTo(ConformanceVerdict.PASSED);
  }

  @Test
  void values_of_which_less_is_better_are_not_turned() {
    String reason = "Values are used as they stand, so more must be better.";

    skipped(run("", "min", MATRIX), reason);
    skipped(run("", "min", NORMAL.formatted("1")), reason);
  }

  @Test
  void an_order_of_importance_holds_every_criterion_once() {
    String reason = "\"importanceOrder\" must hold every criterion once.";

    skipped(run("\"importanceOrder\": [0]", "max", MATRIX), reason);
    skipped(run("\"importanceOrder\": [1, 1]", "max", MATRIX), reason);
    skipped(run("\"importanceOrder\": [1, 2]", "max", MATRIX), reason);
  }

  @Test
  void distributions_are_built_for_two_alternatives() {
    skipped(run("", "max", NORMAL.formatted("-1")), "\"sd\" must be at least 0.");
    skipped(
        run("", "max", "\"distributions\": [[{\"mean\": 1, \"sd\": 1}]]"),
        "Distributions are built for two alternatives and up to two criteria.");
  }
}
