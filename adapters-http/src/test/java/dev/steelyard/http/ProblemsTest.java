package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_text_that_cannot_be_read_is_400_with_line_and_column() {
    var response = server.post("/v1/evaluate", TestServer.JSON, "{\n  \"format\": decision\n}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body())
        .startsWith(
            """
            {
              "type": "/problems/unreadable-document",
              "title": "The document cannot be read",
              "status": 400,
              "detail": "One thing is wrong. Nothing was calculated.",
              "errors": [
            """)
        .contains("\"line\": 2")
        .contains("\"column\": 13");
  }

  @Test
  void everything_that_is_wrong_is_reported_at_once() {
    String wrong =
        TestServer.templates()
            .starter()
            .replace("very good", "very goood")
            .replace("title:", "titel:");

    var response = server.post("/v1/evaluate", TestServer.YAML, wrong);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body())
        .contains("\"type\": \"/problems/invalid-decision\"")
        .contains("things are wrong. Nothing was calculated.")
        .contains("\"unknown-key\"")
        .contains("\"unknown-label\"")
        .contains("\"pointer\": \"/titel\"");
  }

  @Test
  void an_unknown_method_is_422_and_the_known_ones_are_listed() {
    var response =
        server.post(
            "/v1/evaluate?method=weighted-som", TestServer.YAML, TestServer.templates().starter());

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body())
        .contains("\"type\": \"/problems/unknown-method\"")
        .contains("\"replacement\": \"weighted-sum\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/evalute     | There is nothing at /v1/evalute. Maybe /v1/evaluate?",
        "/nowhere/at/all | There is nothing at /nowhere/at/all.",
        "/v2/evaluate    | There is nothing at /v2/evaluate. Maybe /v1/evaluate?",
      })
  void an_unknown_address_gets_the_nearest_one(String path, String detail) {
    var response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("\"detail\": \"" + detail + "\"");
  }

  @Test
  void a_long_address_is_not_repeated() {
    assertThat(server.get("/" + "a".repeat(3000)).body().length()).isLessThan(500);
  }

  @Test
  void a_browser_gets_the_same_problem_as_a_page() {
    var response = server.get("/v1/templates/backen", "Accept", "text/html,*/*;q=0.8");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(response.body())
        .contains("<h1>There is no such built-in decision</h1>")
        .contains("There is no built-in decision &quot;backen&quot;.")
        .contains("Did you mean “backend”?")
        .contains("Status 404, unknown-template");
  }

  @Test
  void the_type_of_a_problem_leads_to_a_page_about_it() {
    assertThat(server.get("/problems/timed-out").body())
        .contains("<h1>The answer was not ready in time</h1>")
        .contains("Fewer variations and smaller decisions are faster.");
  }

  @Test
  void a_fault_is_logged_once_with_an_id_that_the_client_gets() {
    try (var log = new QuietLog();
        var failing = TestServer.with(TestActs.failing(), TestServer.SETTINGS)) {
      String body =
          failing.post("/v1/evaluate", TestServer.YAML, TestServer.templates().starter()).body();

      var id = Pattern.compile("under ([0-9a-f-]{36})\\.").matcher(body);
      assertThat(id.find()).as(body).isTrue();
      assertThat(log.records())
          .extracting(LogRecord::getMessage)
          .containsExactly("incident " + id.group(1));
      assertThat(log.records().get(0).getThrown()).hasMessage(TestActs.SECRET);
    }
  }

  @Test
  void a_fault_tells_the_client_nothing_about_the_inside() {
    try (var log = new QuietLog();
        var failing = TestServer.with(TestActs.failing(), TestServer.SETTINGS)) {
      var response =
          failing.post("/v1/evaluate", TestServer.YAML, TestServer.templates().starter());

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .contains("The request was not at fault.")
          .doesNotContain(TestActs.SECRET, "Exception", "dev.steelyard", ".java");
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void every_reply_has_the_headers_that_protect_a_browser() {
    var headers = server.get("/nowhere").headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .contains(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
  }
}
