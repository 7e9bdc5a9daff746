package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ServerSettings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JavalinServerTest {

  private static final String PATH = "/interview/backend/result.json";

  @Test
  void it_takes_a_free_port_where_it_is_told_to() {
    try (var server = TestServer.standard()) {
      assertThat(server.address()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*/");
    }
  }

  @Test
  void a_port_that_is_taken_is_said_in_words() {
    try (var server = TestServer.standard()) {
      var settings = TestServer.SETTINGS.at("127.0.0.1", server.port());

      assertThatIllegalStateException()
          .isThrownBy(() -> TestServer.with(settings))
          .withMessage(
              "cannot listen on 127.0.0.1:"
                  + server.port()
                  + ": the port is taken or the address is not one of this computer");
    }
  }

  @Test
  void an_address_of_another_computer_is_said_in_words() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TestServer.with(TestServer.SETTINGS.at("192.0.2.1", 0)))
        .withMessage(
            "cannot listen on 192.0.2.1:0:"
                + " the port is taken or the address is not one of this computer");
  }

  @Test
  void on_stop_a_request_under_way_gets_its_answer() throws Exception {
    var started = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var acts = slow(started, release);
    var server = TestServer.with(acts, TestServer.SETTINGS);
    var answer = CompletableFuture.supplyAsync(() -> server.get(PATH));
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

    var stopped = CompletableFuture.runAsync(server::close);
    Thread.sleep(300);
    assertThat(stopped).isNotDone();
    release.countDown();

    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(stopped).succeedsWithin(Duration.ofSeconds(20));
  }

  private static Site.Acts slow(CountDownLatch started, CountDownLatch release) {
    var real = TestServer.ACTS;
    EvaluateDecision evaluate =
        (decision, options) -> {
          started.countDown();
          await(release);
          return real.evaluate().evaluate(decision, options);
        };
    return new Site.Acts(
        evaluate,
        real.explain(),
        real.interview(),
        real.change(),
        real.check(),
        real.list(),
        real.methods());
  }

  private static void await(CountDownLatch release) {
    try {
      release.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void after_stop_no_thread_is_left_that_keeps_the_program_alive() {
    Set<Thread> before = living();
    try (var server = TestServer.standard()) {
      server.get(PATH);
      assertThat(living()).hasSizeGreaterThan(before.size());
    }

    Set<Thread> after = living();
    after.removeAll(before);
    assertThat(after).isEmpty();
  }

  private static Set<Thread> living() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread.isAlive())
        .collect(Collectors.toSet());
  }

  @Test
  void after_stop_nobody_is_answered() {
    var server = TestServer.standard();
    server.close();

    assertThatIllegalStateException().isThrownBy(() -> server.get("/version"));
  }

  @Test
  void a_probe_is_answered_while_everything_else_is_busy() {
    var release = new CountDownLatch(1);
    var acts = TestActs.waiting(release);
    try (var log = new QuietLog();
        var server = TestServer.with(acts, TestServer.SETTINGS)) {
      for (int k = 0; k < 8; k++) {
        CompletableFuture.runAsync(() -> server.get(PATH), task -> new Thread(task).start());
      }

      assertThat(server.get("/health/live").body()).isEqualTo("{\n  \"status\": \"live\"\n}\n");
      assertThat(server.get("/health/ready").body()).isEqualTo("{\n  \"status\": \"ready\"\n}\n");
      assertThat(log.records()).isEmpty();
      release.countDown();
    }
  }

  @Test
  void a_probe_is_never_counted() {
    var settings = new ServerSettings("127.0.0.1", 0, 1000, 10, 1);
    try (var server = TestServer.with(settings)) {
      server.get("/version");

      assertThat(server.get("/version").statusCode()).isEqualTo(429);
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void version_and_limits_are_said() {
    var settings = new ServerSettings("127.0.0.1", 0, 1234, 5, 67);
    var site = new Site(TestServer.ACTS, TestServer.documents(), Clock.systemUTC(), "9.8.7");

    var running = new JavalinServer(site).start(settings);
    try {
      assertThat(site.routes(settings, 3)).isNotEmpty();
      assertThat(read(running.address()))
          .contains("\"engine\": \"9.8.7\"")
          .contains("\"maxBodyBytes\": 1234")
          .contains("\"timeoutSeconds\": 5")
          .contains("\"requestsPerMinute\": 67")
          .contains("\"maxVariations\": 200000");
    } finally {
      running.stop();
    }
  }

  private static String read(String address) {
    int port = URI.create(address).getPort();
    try {
      return new RawClient(port)
          .send("GET /version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void a_body_that_drips_in_is_given_up_after_the_time_limit() throws IOException {
    var settings = new ServerSettings("127.0.0.1", 0, 1000, 1, 100);
    try (var server = TestServer.with(settings);
        Socket socket = new RawClient(server.port()).connect()) {
      long start = System.nanoTime();
      String answer = drip(socket);

      assertThat(answer)
          .startsWith("HTTP/1.1 408")
          .contains("A request must arrive within one second.");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  private static String drip(Socket socket) throws IOException {
    var output = socket.getOutputStream();
    output.write(
        ("POST /v1/evaluate HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    for (int k = 0; k < 6; k++) {
      output.write(' ');
      output.flush();
      pause();
    }
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void pause() {
    try {
      Thread.sleep(220);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void replies_are_compressed_where_the_client_likes_that() {
    try (var server = TestServer.standard()) {
      var response = server.get(PATH, "Accept-Encoding", "gzip");

      assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(response.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
    }
  }

  @Test
  void answers_in_an_address_reach_the_decision() {
    try (var server = TestServer.standard()) {
      var decision =
          TestServer.templates()
              .template("backend")
              .orElseThrow()
              .decision()
              .withAnswers(Answers.NONE.with("team", "both"));

      assertThat(server.get("/interview/backend/decision.yaml?answer=team%3Dboth").body())
          .isEqualTo(TestServer.formats().offered(TestServer.YAML).write(decision));
    }
  }
}
