package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.http.TestServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationRoutesTest {

  private static final DecisionEngine ENGINE = Steelyard.standard().engine();
  private static final Decision DECISION =
      TestServer.templates()
          .template("backend")
          .orElseThrow()
          .decision()
          .withAnswers(Answers.NONE.with("team", "JavaScript").with("realtime", "important"));

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String json() {
    return TestServer.formats().offered(TestServer.JSON).write(DECISION);
  }

  private static String yaml() {
    return TestServer.formats().offered(TestServer.YAML).write(DECISION);
  }

  private static String written() {
    return TestServer.writer().outcome(ENGINE.evaluate(DECISION, EvaluationOptions.STANDARD));
  }

  @Test
  void the_body_is_what_the_library_writes_byte_for_byte() {
    assertThat(server.post("/v1/evaluate", TestServer.JSON, json()).body()).isEqualTo(written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/yaml",
        "application/yaml; charset=utf-8",
        "application/yaml;charset=\"UTF-8\"",
        "text/yaml",
        "application/x-yaml",
        "application/vnd.steelyard.decision+yaml"
      })
  void the_same_decision_in_yaml_gets_the_same_bytes(String contentType) {
    assertThat(server.post("/v1/evaluate", contentType, yaml()).body()).isEqualTo(written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json; charset=utf-8", "APPLICATION/JSON", "application/x.y+json"})
  void json_has_several_media_types(String contentType) {
    assertThat(server.post("/v1/evaluate", contentType, json()).body()).isEqualTo(written());
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_decision() {
    assertThat(server.post("/v1/evaluate", TestServer.JSON, "\uFEFF" + json()).body())
        .isEqualTo(written());
  }

  @Test
  void answers_in_the_query_count_like_answers_in_the_body() {
    String blank =
        TestServer.formats().offered(TestServer.JSON).write(DECISION.withAnswers(Answers.NONE));

    String body =
        server
            .post(
                "/v1/evaluate?answer=team%3DJavaScript&answer=realtime=important",
                TestServer.JSON, blank)
            .body();

    assertThat(body).isEqualTo(written());
  }

  @Test
  void an_answer_in_the_query_replaces_one_in_the_body() {
    String path = "/v1/evaluate?answer=team%3Dneither&answer=team%3DPython";

    assertThat(server.post(path, TestServer.JSON, json()).body())
        .isEqualTo(
            TestServer.writer()
                .outcome(
                    ENGINE.evaluate(
                        DECISION.withAnswers(DECISION.answers().with("team", "Python")),
                        EvaluationOptions.STANDARD)));
  }

  @Test
  void seed_and_variations_are_used() {
    var plan = VariationPlan.STANDARD.withSeed(7).withCount(100);
    var options = new EvaluationOptions(plan, EvaluationOptions.STANDARD.rules());

    assertThat(server.post("/v1/evaluate?seed=7&variations=100", TestServer.JSON, json()).body())
        .isEqualTo(TestServer.writer().outcome(ENGINE.evaluate(DECISION, options)));
  }

  @Test
  void a_change_is_tried_and_the_decision_says_so() {
    String body =
        server.post("/v1/evaluate?set=node.performance=poor", TestServer.JSON, json()).body();

    assertThat(body).isNotEqualTo(written()).contains("\"poor\"");
  }

  @Test
  void robustness_is_what_the_library_writes() {
    assertThat(server.post("/v1/robustness", TestServer.JSON, json()).body())
        .isEqualTo(
            TestServer.writer().robustness(ENGINE.evaluate(DECISION, EvaluationOptions.STANDARD)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', node, python",
    "?alternative=python&over=node, python, node",
    "?alternative=Python, Python, node",
    "?alternative=Node.js, Node.js, python",
    "?over=node, python, node",
    "?over=python, node, python",
  })
  void an_explanation_compares_two_alternatives(String query, String first, String second) {
    var outcome = ENGINE.evaluate(DECISION, EvaluationOptions.STANDARD);
    var explanation = ENGINE.explain(outcome, first, second);

    assertThat(server.post("/v1/explain" + query, TestServer.JSON, json()).body())
        .isEqualTo(TestServer.writer().explanation(outcome, explanation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed=x            | Parameter seed must be a whole number, but was \\\"x\\\".",
        "variations=0      | Parameter variations must be 1 to 200,000, but was \\\"0\\\".",
        "variations=200001 | Parameter variations must be 1 to 200,000, but was \\\"200001\\\".",
        "answer=team       | Parameter answer must be question=answer, but was \\\"team\\\".",
        "sed=1             | This address has no parameter \\\"sed\\\".",
      })
  void a_wrong_parameter_is_refused(String query, String message) {
    var response = server.post("/v1/evaluate?" + query, TestServer.JSON, json());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(message).contains("\"invalid-option\"");
  }

  @Test
  void a_misspelt_parameter_gets_the_nearest_one() {
    assertThat(server.post("/v1/evaluate?variation=9", TestServer.JSON, json()).body())
        .contains("\"replacement\": \"variations\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/evaluate", "/v1/explain", "/v1/robustness"})
  void a_method_of_the_query_that_is_refused_has_no_place_in_the_body(String path) {
    assertThat(server.post(path + "?method=topsi", TestServer.JSON, json()).body())
        .contains("There is no method \\\"topsi\\\".")
        .doesNotContain("pointer", "\"line\"");
  }

  @Test
  void the_same_request_gets_the_same_bytes_from_eight_threads() {
    var threads = Executors.newFixedThreadPool(8);
    var bodies =
        IntStream.range(0, 32)
            .mapToObj(k -> CompletableFuture.supplyAsync(this::body, threads))
            .toList();

    assertThat(bodies).allSatisfy(body -> assertThat(body.join()).isEqualTo(written()));
    threads.shutdown();
  }

  private String body() {
    return server.post("/v1/evaluate", TestServer.JSON, json()).body();
  }
}
