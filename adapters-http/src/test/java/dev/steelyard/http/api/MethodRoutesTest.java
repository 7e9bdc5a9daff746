package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.http.TestServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodRoutesTest {

  private static final DecisionEngine ENGINE = Steelyard.standard().engine();
  private static final Decision DECISION =
      TestServer.formats()
          .offered(TestServer.YAML)
          .read(
              """
              format: decision/1
              title: Which van?
              alternatives: {a: Alpha, b: Beta, c: Gamma}
              criteria:
                price: {unit: EUR, direction: min}
                load: {unit: kg, direction: max}
              performances: {price: {a: 320, b: 280, c: 410}, load: {a: 900, b: 700, c: 1200}}
              weights: {by: points, points: {price: 60, load: 40}}
              method: {name: topsis}
              """)
          .decision();

  private static final Decision UNIFORM =
      ENGINE.change(DECISION, List.of("b.price=320", "c.price=320", "b.load=900", "c.load=900"));

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String body(String path) {
    return body(path, json(DECISION));
  }

  private static String body(String path, String text) {
    return server.post(path, TestServer.JSON, text).body();
  }

  private static String json(Decision decision) {
    return TestServer.formats().offered(TestServer.JSON).write(decision);
  }

  @Test
  void a_comparison_is_what_the_library_writes_byte_for_byte() {
    assertThat(body("/v1/compare")).isEqualTo(TestServer.writer().survey(ENGINE.survey(DECISION)));
  }

  @Test
  void the_query_may_name_the_method_to_compare_with() {
    var other = DECISION.withMethod(new MethodChoice("vikor"));

    assertThat(body("/v1/compare?method=vikor"))
        .isEqualTo(TestServer.writer().survey(ENGINE.survey(other)))
        .contains("\"reference\": \"vikor\"");
  }

  @Test
  void weights_are_what_the_library_writes_byte_for_byte() {
    assertThat(body("/v1/weights"))
        .isEqualTo(TestServer.writer().weights(DECISION, ENGINE.weigh(DECISION)));
  }

  @Test
  void the_query_may_name_another_way_to_find_weights() {
    Decision other = ENGINE.restated(DECISION, "entropy", Map.of());

    assertThat(body("/v1/weights?by=entropy"))
        .isEqualTo(TestServer.writer().weights(other, ENGINE.weigh(other)))
        .contains("\"by\": \"entropy\"");
  }

  @Test
  void a_way_that_there_is_not_is_refused_with_the_nearest_one() {
    assertThat(body("/v1/weights?by=entropi"))
        .contains("\"status\": 422")
        .contains("There is no weighting \\\"entropi\\\".")
        .contains("\"replacement\": \"entropy\"");
  }

  @Test
  void a_way_that_asks_for_judgements_has_to_be_stated_in_the_decision() {
    assertThat(body("/v1/weights?by=pairs"))
        .contains("\"status\": 422")
        .contains("\\\"pairs\\\" is missing")
        .contains("\"missing-key\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/compare", "/v1/weights"})
  void a_decision_in_yaml_gets_the_same_bytes(String path) {
    String decision = TestServer.formats().offered(TestServer.YAML).write(DECISION);

    assertThat(server.post(path, TestServer.YAML, decision).body()).isEqualTo(body(path));
  }

  @Test
  void answers_in_the_query_count_like_answers_in_the_body() {
    Decision blank = TestServer.templates().template("backend").orElseThrow().decision();
    Decision answered = blank.withAnswers(Answers.NONE.with("budget", "important"));

    assertThat(body("/v1/weights?answer=budget%3Dimportant", json(blank)))
        .isEqualTo(TestServer.writer().weights(answered, ENGINE.weigh(answered)))
        .isNotEqualTo(body("/v1/weights", json(blank)));
  }

  @Test
  void a_change_in_the_query_is_tried() {
    Decision changed = ENGINE.change(DECISION, List.of("weight.price=10", "b.load=1500"));

    assertThat(body("/v1/compare?set=weight.price=10&set=b.load=1500"))
        .isEqualTo(TestServer.writer().survey(ENGINE.survey(changed)))
        .isNotEqualTo(body("/v1/compare"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/compare, by=entropy",
    "/v1/compare, variations=100",
    "/v1/weights, method=topsis",
    "/v1/weights, seed=1",
  })
  void a_parameter_of_another_call_is_refused(String path, String query) {
    assertThat(body(path + "?" + query))
        .contains("\"status\": 400")
        .contains("This address has no parameter \\\"" + query.split("=")[0] + "\\\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/compare", "/v1/weights"})
  void a_text_that_cannot_be_read_is_refused_with_its_place(String path) {
    assertThat(body(path, "{\n  \"format\": decision\n}"))
        .contains("\"type\": \"/problems/unreadable-document\"")
        .contains("\"line\": 2");
  }

  @Test
  void what_the_decision_states_wrongly_has_a_place_in_the_body() {
    Decision uniform = ENGINE.restated(UNIFORM, "entropy", Map.of());

    assertThat(body("/v1/weights", json(uniform)))
        .contains("\"type\": \"/problems/inapplicable-method\"")
        .contains("\"pointer\": \"/weights/by\"");
    assertThat(body("/v1/compare", json(DECISION.withMethod(new MethodChoice("topsi")))))
        .contains("\"type\": \"/problems/unknown-method\"")
        .contains("\"pointer\": \"/method/name\"");
  }

  @Test
  void what_the_query_states_wrongly_has_no_place_in_the_body() {
    assertThat(body("/v1/weights?by=entropy", json(UNIFORM)))
        .contains("\"type\": \"/problems/inapplicable-method\"")
        .contains("needs a criterion on which alternatives differ.")
        .doesNotContain("pointer", "line");
    assertThat(body("/v1/compare?method=topsi"))
        .contains("\"type\": \"/problems/unknown-method\"")
        .contains("\"replacement\": \"topsis\"")
        .doesNotContain("pointer", "\"line\"");
  }

  @Test
  void what_the_decision_states_keeps_its_place_whatever_the_query_states() {
    Decision uniform = ENGINE.restated(UNIFORM, "entropy", Map.of());

    assertThat(body("/v1/compare?method=vikor", json(uniform)))
        .contains("needs a criterion on which alternatives differ.")
        .contains("\"pointer\": \"/weights/by\"");
  }
}
