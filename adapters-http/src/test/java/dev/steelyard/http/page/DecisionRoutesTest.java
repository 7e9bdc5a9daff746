package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionRoutesTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String path, String text) {
    return server.post(path, FORM, "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private static String starter() {
    return TestServer.templates().starter();
  }

  @Test
  void the_form_begins_with_a_decision_to_start_from() {
    assertThat(server.get("/decision").body())
        .contains("enctype=\"multipart/form-data\"")
        .contains("format: decision/1");
  }

  @Test
  void a_pasted_decision_gets_its_result() {
    var response = post("/decision", starter());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("Where should we host the shop?")
        .contains("<h1><span class=\"code\">");
  }

  @Test
  void an_uploaded_file_counts_more_than_the_text() {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nnothing\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.yaml\"\r\n\r\n"
            + starter()
            + "\r\n--b--\r\n";

    var response = server.post("/decision", "multipart/form-data; boundary=b", body);

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void the_result_of_a_pasted_decision_is_a_file_too() {
    var response = post("/decision/result.json", starter());

    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"result.json\"");
    assertThat(response.body()).startsWith("{\n  \"format\": \"result/1\"");
  }

  @Test
  void everything_that_is_wrong_is_shown_with_its_place_above_the_text() {
    String wrong = starter().replace("very good", "very goood");
    var response = post("/decision", wrong);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body())
        .containsPattern("<h1>(One thing is|\\d+ things are) wrong</h1>")
        .containsPattern("Line \\d+, column \\d+")
        .contains("Allowed: poor, fair, good, very good, excellent.")
        .contains("Did you mean “very good”?")
        .contains("very goood");
  }

  @Test
  void a_text_that_cannot_be_read_comes_back_with_the_place() {
    var response = post("/decision", "a: [1\n</textarea><script>");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("<h1>One thing is wrong</h1>")
        .contains("Line ")
        .contains("&lt;/textarea&gt;&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void a_text_that_begins_with_a_line_break_comes_back_as_it_was() {
    assertThat(post("/decision", "\n\nx").body()).contains(">\n\n\nx</textarea>");
  }

  @Test
  void an_empty_form_is_answered() {
    assertThat(server.post("/decision", FORM, "").statusCode()).isIn(400, 422);
  }
}
