package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckRoutesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String check(String yaml) {
    var response = server.post("/v1/check", TestServer.YAML, yaml);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void a_valid_decision_is_valid() {
    assertThat(check(TestServer.templates().starter()))
        .contains("\"format\": \"check/1\"")
        .contains("\"valid\": true");
  }

  @Test
  void a_wrong_decision_is_an_answer_with_its_places() {
    String wrong = TestServer.templates().starter().replace("very good", "very goood");

    assertThat(check(wrong))
        .contains("\"valid\": false")
        .contains("\"unknown-label\"")
        .contains("\"line\": ")
        .contains("\"replacement\": \"very good\"");
  }

  @Test
  void a_text_that_cannot_be_read_is_an_answer_too() {
    assertThat(check("a: [1")).contains("\"valid\": false").contains("\"unreadable-document\"");
  }

  @Test
  void warnings_say_where_they_stand() {
    String twice = TestServer.templates().starter() + "revisit: 2026-01-01\n";

    assertThat(check(twice)).contains("\"revisit-passed\"").contains("\"pointer\": \"/revisit\"");
  }
}
