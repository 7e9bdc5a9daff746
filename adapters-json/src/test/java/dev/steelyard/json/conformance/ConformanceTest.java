package dev.steelyard.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ConformanceValue;
import dev.steelyard.core.port.ConformanceVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  private static final String VANS =
      """
      {"id": "two-vans", "method": "weighted-sum", "parameters": {"normalization": "minmax"},
       "alternatives": ["Our van", "Our van"],
       "criteria": [{"name": "Price", "direction": "min", "weight": 0.6},
                    {"name": "Load (kg)", "direction": "max", "weight": 0.4}],
       "matrix": [[320, 900], [280, 700]], "tolerance": 1e-9, %s}""";

  private ConformanceReport run(String cases) {
    return new Conformance().check(cases, engine);
  }

  private ConformanceCase one(String expected) {
    return only(VANS.formatted(expected));
  }

  private ConformanceCase only(String text) {
    return run("[" + text + "]").cases().get(0);
  }

  @Test
  void a_case_passes_if_everything_agrees() {
    ConformanceCase van = one("\"expected\": {\"scores\": [0.4, 0.6], \"ranking\": [2, 1]}");

    assertThat(van.id()).isEqualTo("two-vans");
    assertThat(van.method()).isEqualTo("weighted-sum");
    assertThat(van.verdict()).isEqualTo(ConformanceVerdict.PASSED);
    assertThat(van.reason()).isEmpty();
    assertThat(van.values())
        .extracting(ConformanceValue::key, each -> each.computed().orElseThrow())
        .containsExactly(tuple("scores", "[0.4,0.6]"), tuple("ranking", "[2,1]"));
    assertThat(van.largestDeviation()).hasValue(0);
  }

  @Test
  void a_wrong_number_fails_with_both_numbers() {
    ConformanceCase van = one("\"expected\": {\"scores\": [0.4, 0.61]}");

    assertThat(van.verdict()).isEqualTo(ConformanceVerdict.FAILED);
    assertThat(van.reason()).hasValue("scores[1] should be 0.61, but is 0.6.");
    assertThat(van.largestDeviation().orElseThrow()).isCloseTo(0.01, within(1e-12));
  }

  @Test
  void a_rank_is_compared_exactly_however_large_the_tolerance() {
    ConformanceCase van =
        one(
            "\"expected\": {}, \"published\": {\"ranking\": [1, 2], \"tolerance\": 5,"
                + " \"citation\": \"Nobody\"}");

    assertThat(van.reason()).hasValue("published.ranking[0] should be 1, but is 2.");
  }

  @Test
  void a_near_tie_leaves_the_ranking_alone() {
    assertThat(one("\"expected\": {\"ranking\": [1, 2]}, \"nearTie\": true").verdict())
        .isEqualTo(ConformanceVerdict.PASSED);
  }

  @Test
  void a_key_that_is_not_computed_fails() {
    ConformanceCase van = one("\"expected\": {\"phiNet\": [1, 2]}");

    assertThat(van.reason()).hasValue("phiNet was not computed.");
    assertThat(van.values().get(0).computed()).isEmpty();
  }

  @Test
  void an_array_of_another_length_fails() {
    assertThat(one("\"expected\": {\"scores\": [0.4]}").reason())
        .hasValue("scores should have 1 items, but has 2.");
  }

  @Test
  void the_tolerance_may_be_relative_to_the_largest_number() {
    String close = "\"expected\": {\"scores\": [0.4000006, 0.6]}";

    assertThat(one(close).verdict()).isEqualTo(ConformanceVerdict.FAILED);
    assertThat(
            one(close.replace("0.4000006", "0.4000000004") + ", \"toleranceMode\": \"relative\"")
                .verdict())
        .isEqualTo(ConformanceVerdict.PASSED);
    assertThat(
            one(close.replace("0.4000006", "0.4000000008") + ", \"toleranceMode\": \"relative\"")
                .verdict())
        .isEqualTo(ConformanceVerdict.FAILED);
  }

  @Test
  void null_is_not_compared() {
    assertThat(one("\"expected\": {\"scores\": [null, 0.6]}").verdict())
        .isEqualTo(ConformanceVerdict.PASSED);
  }

  @Test
  void numbers_where_the_formula_has_none_need_a_remark() {
    assertThat(one("\"expected\": {\"undefined\": \"no reason\"}").reason())
        .hasValue("There is no value (no reason), but numbers came out without a remark.");
  }

  @Test
  void a_refusal_is_right_only_where_the_case_allows_it() {
    String zero =
        VANS.replace("minmax", "sum")
            .replace("[280, 700]", "[0, 700]")
            .formatted("\"expected\": {\"scores\": [0, 0]}%s");

    assertThat(only(zero.formatted("")).verdict()).isEqualTo(ConformanceVerdict.FAILED);
    assertThat(only(zero.formatted("")).reason().orElseThrow()).startsWith("It was refused: ");
    assertThat(only(zero.formatted(", \"mayReject\": \"zero\"")).verdict())
        .isEqualTo(ConformanceVerdict.REFUSED);
    assertThat(
            only(zero.replace("\"scores\": [0, 0]", "\"undefined\": \"zero\"").formatted(""))
                .verdict())
        .isEqualTo(ConformanceVerdict.REFUSED);
  }

  @Test
  void what_is_not_there_is_skipped() {
    String expected = "\"expected\": {}";

    assertThat(only(VANS.replace("weighted-sum", "dice").formatted(expected)).reason())
        .hasValue("There is no method \"dice\".");
    assertThat(only(VANS.replace("\"normalization\"", "\"rounding\"").formatted(expected)).reason())
        .hasValue("\"weighted-sum\" has no parameter \"rounding\", here \"minmax\".");
    assertThat(only(VANS.replace("[280, 700]", "[280]").formatted(expected)).reason())
        .hasValue("A row of \"matrix\" has not one number for each criterion.");
    assertThat(only(VANS.replace("320", "\"dear\"").formatted(expected)).reason())
        .hasValue("On line 5 there should be a finite number, not a text.");
    assertThat(only("{\"method\": \"topsis\"}").verdict()).isEqualTo(ConformanceVerdict.SKIPPED);
  }

  @Test
  void a_wrong_case_does_not_stop_the_others() {
    var report =
        run(
            "[3, {}, {\"id\": 3, \"method\": \"equal\"}, "
                + VANS.formatted("\"expected\": {\"scores\": [0.4, 0.6]}")
                + "]");

    assertThat(report.cases())
        .extracting(ConformanceCase::verdict)
        .containsExactly(
            ConformanceVerdict.SKIPPED,
            ConformanceVerdict.SKIPPED,
            ConformanceVerdict.SKIPPED,
            ConformanceVerdict.PASSED);
    assertThat(report.conforms()).isTrue();
  }

  @Test
  void a_key_that_must_not_have_a_value_must_not_come_out() {
    String same =
        """
        {"id": "x", "method": "rank-comparison", "rankingX": [1, 2], "rankingY": [1, 2],
         "expected": {}, "undefined": ["kendallTauA"], "tolerance": 0}""";

    assertThat(only(same).reason()).hasValue("kendallTauA has no value, but came out as 1.0.");
  }

  @Test
  void a_file_must_be_an_array_of_json() {
    assertThat(catchThrowableOfType(InvalidDecisionException.class, () -> run("{}")).violations())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("must be an array"))
        .satisfies(each -> assertThat(each.place()).isPresent());
    assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> run("["))).isNotNull();
  }

  @Test
  void an_empty_file_conforms() {
    assertThat(run("[]")).isEqualTo(new ConformanceReport(List.of()));
  }
}
