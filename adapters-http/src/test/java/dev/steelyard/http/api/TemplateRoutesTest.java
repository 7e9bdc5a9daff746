package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.http.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRoutesTest {

  private static final String ANSWERS = "/v1/templates/backend/answers";
  private static final Decision BACKEND =
      TestServer.templates().template("backend").orElseThrow().decision();

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {TestServer.JSON, TestServer.YAML})
  void a_template_comes_in_the_notation_asked_for(String mediaType) {
    var response = server.get("/v1/templates/backend", "Accept", mediaType);

    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
    assertThat(response.body()).isEqualTo(TestServer.formats().offered(mediaType).write(BACKEND));
  }

  @Test
  void a_template_that_was_read_can_be_evaluated() {
    String yaml = server.get("/v1/templates/backend", "Accept", TestServer.YAML).body();

    assertThat(server.post("/v1/evaluate", TestServer.YAML, yaml).body())
        .contains("\"code\": \"too-early\"");
  }

  @Test
  void an_unknown_template_is_named_with_the_nearest_one() {
    var response = server.get("/v1/templates/backen");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body())
        .isEqualTo(
            """
            {
              "type": "/problems/unknown-template",
              "title": "There is no such built-in decision",
              "status": 404,
              "detail": "There is no built-in decision \\"backen\\".",
              "errors": [
                { "code": "unknown-template", "detail": "There is no built-in decision \\"backen\\".", \
            "allowed": ["backend", "backend-framework"], "replacement": "backend" }
              ]
            }
            """);
  }

  @Test
  void answers_say_what_to_ask_next() {
    var decision = BACKEND.withAnswers(Answers.NONE.with("team", "JavaScript"));
    var state = Steelyard.standard().engine().interview(decision);

    assertThat(server.post(ANSWERS, TestServer.JSON, "{\"team\": \"JavaScript\"}").body())
        .isEqualTo(TestServer.writer().interview(decision, state));
  }

  @Test
  void answers_may_be_yaml() {
    assertThat(server.post(ANSWERS, TestServer.YAML, "team: JavaScript\n").body())
        .isEqualTo(server.post(ANSWERS, TestServer.JSON, "{\"team\": \"JavaScript\"}").body());
  }

  @Test
  void answers_get_the_result_when_asked_for() {
    var decision = BACKEND.withAnswers(Answers.NONE.with("team", "JavaScript"));
    var outcome = Steelyard.standard().engine().evaluate(decision, EvaluationOptions.STANDARD);

    assertThat(
            server
                .post(ANSWERS + "?result=true", TestServer.JSON, "{\"team\": \"JavaScript\"}")
                .body())
        .isEqualTo(TestServer.writer().outcome(outcome));
  }

  @Test
  void a_flag_is_true_or_false() {
    var response = server.post(ANSWERS + "?result=yes", TestServer.JSON, "{}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("Parameter result must be true or false, but was \\\"yes\\\".");
  }

  @Test
  void an_answer_that_is_not_offered_is_refused() {
    var response = server.post(ANSWERS, TestServer.JSON, "{\"team\": \"Klingon\"}");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("\"unknown-answer\"").contains("\"JavaScript\"");
  }
}
