package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server hears from people who do not mean well. */
@Timeout(60)
class HostileRequestsTest {

  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Provocation.Answer raw(String request) throws IOException {
    return Provocation.parsed(new RawClient(server.port()).send(request));
  }

  private static Provocation.Answer get(String target) throws IOException {
    return raw("GET " + target + HOST + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/templates/%zz", "/v1/templates/%", "/v1/templates/%ff", "/version?a=%zz"})
  void broken_percent_encoding_is_400(String target) throws IOException {
    var answer = get(target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/v1/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/v1/schema/..%2f..%2f..%2fetc%2fpasswd",
        "/v1/schema/%2e%2e",
        "/v1/templates/..%5c..%5cwindows",
        "/steelyard.css%00.txt",
        "/META-INF/MANIFEST.MF",
        "/dev/steelyard/http/openapi.yaml",
        "/;/version",
        "//evil.example/version",
      })
  void no_path_leads_to_a_file(String target) throws IOException {
    var answer = get(target);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("root:", "Implementation-Title", "openapi:");
  }

  @Test
  void line_breaks_in_an_address_cannot_add_a_header() throws IOException {
    var answer = get("/interview/backend?answer=team%3Dboth&then=result%0d%0aSet-Cookie:%20a%3Db");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void an_answer_with_line_breaks_cannot_add_a_header() throws IOException {
    var answer = get("/interview/backend?answer=team%3Dx%0d%0aSet-Cookie:%20a%3Db&then=result");

    assertThat(answer.headers()).doesNotContainKey("set-cookie");
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void a_hundred_thousand_parameters_are_414() throws IOException {
    var answer = get("/version?" + "a=1&".repeat(100_000));

    assertThat(answer.status()).isEqualTo(414);
    assertThat(answer.body()).contains("\"type\": \"/problems/address-too-long\"");
  }

  @Test
  void a_hundred_thousand_fields_of_a_form_are_answered() {
    var response =
        server.post(
            "/decision", "application/x-www-form-urlencoded", "a=1&".repeat(100_000) + "text=x");

    assertThat(response.statusCode()).isEqualTo(422);
  }

  @Test
  void huge_headers_are_431() throws IOException {
    var answer = raw("GET /version" + HOST + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n");

    assertThat(answer.status()).isEqualTo(431);
    assertThat(answer.body()).contains("\"type\": \"/problems/headers-too-large\"");
  }

  @ParameterizedTest
  @CsvSource({"FOO", "TRACE", "CONNECT", "PROPFIND"})
  void strange_methods_are_refused(String method) throws IOException {
    var answer = raw(method + " /version" + HOST + "\r\n");

    assertThat(answer.status()).isIn(400, 405);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0016\u0003\u0001\u0000\u00ff\r\n\r\n",
        "GET\r\n\r\n",
        "GET /version HTTP/9.9\r\n\r\n",
        "GET /version HTTP/1.1\r\n\r\n",
        "GET /version HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
      })
  void what_is_not_proper_http_is_refused(String request) throws IOException {
    String answer = new RawClient(server.port()).send(request);

    assertThat(answer).startsWith("HTTP/1.1 400").contains("\"This is not proper HTTP.\"");
  }

  @Test
  void two_lengths_for_one_body_are_refused() throws IOException {
    var answer =
        raw(
            "POST /v1/evaluate"
                + HOST
                + "Content-Type: application/json\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /version HTTP/1.1\r\n\r\n");

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void a_broken_chunk_is_400() throws IOException {
    var answer =
        raw(
            "POST /v1/evaluate"
                + HOST
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("The body ends before it should.");
  }

  @Test
  void a_body_in_chunks_is_counted_as_it_comes() throws IOException {
    String chunk = "fa000\r\n" + " ".repeat(0xfa000) + "\r\n";
    var answer =
        raw(
            "POST /v1/evaluate"
                + HOST
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk
                + "0\r\n\r\n");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("A body may have 1,000,000 bytes, but this one has more.");
  }

  @Test
  void a_compressed_body_is_refused() throws IOException {
    var answer =
        raw(
            "POST /v1/evaluate"
                + HOST
                + "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: 1\r\n\r\nx");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body())
        .contains("A body must not be compressed, but Content-Encoding is \\\"gzip\\\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example"})
  void a_name_of_somebody_else_is_421(String host) throws IOException {
    var answer = raw("GET /version HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isEqualTo(421);
  }

  @Test
  void deep_nesting_is_refused_without_harm() {
    var response = server.post("/v1/evaluate", TestServer.JSON, "[".repeat(100_000));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void a_client_that_goes_away_does_no_harm() throws IOException {
    for (int k = 0; k < 20; k++) {
      try (Socket socket = new RawClient(server.port()).connect()) {
        String begun = "POST /v1/evaluate" + HOST + "Content-Length: 1000\r\n\r\n{";
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      }
    }
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
  }
}
