package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartRoutesTest {

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
  void it_says_what_this_is_and_lists_every_decision() {
    String page = server.get("/", "Accept", "text/html").body();

    assertThat(page)
        .contains("<h1>Which one, and why?</h1>")
        .contains("Node.js or Python for a small-business backend")
        .contains("href=\"/interview/backend\"")
        .contains("href=\"/interview/backend-framework\"")
        .contains("href=\"/decision\"");
  }

  @Test
  void everything_it_asks_for_comes_from_this_server() {
    String page = server.get("/", "Accept", "text/html").body();

    assertThat(page).doesNotContain("http:", "https:", "//");
    assertThat(server.get("/steelyard.css").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/css");
    assertThat(server.get("/icon.svg").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("image/svg+xml");
  }

  @Test
  void a_page_and_its_style_are_small() {
    int size =
        server.get("/").body().length()
            + server.get("/steelyard.css").body().length()
            + server.get("/icon.svg").body().length();

    assertThat(size).isLessThan(30_000);
  }
}
