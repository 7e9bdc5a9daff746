package dev.steelyard.http;

import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.http.OpenApi.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Makes a real server answer a call with a given status. */
final class Provocation implements AutoCloseable {

  private static final ServerSettings SMALL =
      new ServerSettings("127.0.0.1", 0, 100, 20, 1_000_000);
  private static final ServerSettings QUICK =
      new ServerSettings("127.0.0.1", 0, 1_000_000, 2, 1_000_000);
  private static final ServerSettings STRICT = new ServerSettings("127.0.0.1", 0, 1_000_000, 20, 1);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BROKEN = "{\"format\": \"decision/1\", \"titel\": \"x\"}";

  private final CountDownLatch release = new CountDownLatch(1);
  private final TestServer standard = TestServer.standard();
  private final TestServer small = TestServer.with(SMALL);
  private final TestServer quick = TestServer.with(QUICK);
  private final TestServer strict = TestServer.with(STRICT);
  private final TestServer failing =
      TestServer.with(TestActs.failing(), TestActs.failingDocuments(), TestServer.SETTINGS);
  private final TestServer stuck =
      TestServer.with(TestActs.waiting(release), TestActs.waitingDocuments(release), QUICK);

  private final QuietLog quiet = new QuietLog();
  private final Map<String, CompletableFuture<Answer>> begun = new HashMap<>();

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {

    String mediaType() {
      return headers.getOrDefault("content-type", "").split(";")[0];
    }
  }

  TestServer server() {
    return standard;
  }

  /** Begins what takes as long as a time limit, all at once. */
  void begin(List<Operation> operations) {
    for (Operation operation : operations) {
      Stream.of("408", "503")
          .filter(operation.statuses()::contains)
          .forEach(status -> begun.put(operation + status, begin(operation, status)));
    }
  }

  private CompletableFuture<Answer> begin(Operation operation, String status) {
    var answer = new CompletableFuture<Answer>();
    new Thread(() -> answer.completeAsync(() -> made(operation, status), Runnable::run)).start();
    return answer;
  }

  Answer provoke(Operation operation, String status) {
    var answer = begun.get(operation + status);
    return answer == null ? made(operation, status) : answer.join();
  }

  private Answer made(Operation operation, String status) {
    return switch (status) {
      case "200" -> send(standard, operation, path(operation));
      case "303" -> send(standard, operation, path(operation) + "?answer=team%3Dboth&then=result");
      case "400" -> send(standard, operation, path(operation) + "?colour=red");
      case "404" -> send(standard, operation, operation.path().replaceAll("\\{.*?}", "nothing"));
      case "406" -> send(standard, operation, path(operation), "Accept", "audio/ogg");
      case "408" -> stall(operation);
      case "413" -> send(small, operation, path(operation));
      case "415" -> post(standard, path(operation), "text/plain", "x");
      case "421" -> misdirected(operation);
      case "422" -> invalid(operation);
      case "429" -> tooMany(operation);
      case "500" -> send(failing, operation, path(operation));
      case "503" -> send(stuck, operation, path(operation));
      default -> throw new IllegalArgumentException("no way to provoke " + status);
    };
  }

  static String path(Operation operation) {
    return operation
        .path()
        .replace("{id}", "backend")
        .replace("{name}", "decision")
        .replace("{type}", "invalid-decision");
  }

  private static Answer send(
      TestServer server, Operation operation, String path, String... headers) {
    var request = server.request(path, headers);
    return answer(
        server, operation.method().equals("GET") ? request.GET() : filled(request, operation));
  }

  private static HttpRequest.Builder filled(HttpRequest.Builder request, Operation operation) {
    return request
        .header("Content-Type", operation.takes("form") ? FORM : TestServer.JSON)
        .POST(BodyPublishers.ofString(body(operation)));
  }

  private static String body(Operation operation) {
    if (operation.takes("answers")) {
      return " ".repeat(100) + "{\"team\": \"JavaScript\"}";
    }
    String decision = decision();
    return operation.takes("form") ? form(decision) : decision;
  }

  static String decision() {
    var decision = TestServer.templates().template("backend").orElseThrow().decision();
    return TestServer.formats().offered(TestServer.JSON).write(decision);
  }

  private static String form(String text) {
    return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer invalid(Operation operation) {
    if (operation.method().equals("GET") || operation.takes("answers")) {
      return send(standard, operation, path(operation) + "?answer=team%3DKlingon");
    }
    return operation.takes("form")
        ? post(standard, path(operation), FORM, form(BROKEN))
        : post(standard, path(operation), TestServer.JSON, BROKEN);
  }

  private Answer tooMany(Operation operation) {
    send(strict, operation, path(operation));
    return send(strict, operation, path(operation));
  }

  private static Answer post(TestServer server, String path, String contentType, String body) {
    return answer(
        server,
        server.request(path, "Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  private static Answer answer(TestServer server, HttpRequest.Builder request) {
    var response = server.send(request);
    var headers = new HashMap<String, String>();
    response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    return new Answer(response.statusCode(), headers, response.body());
  }

  private Answer misdirected(Operation operation) {
    return raw(
        standard,
        operation.method()
            + " "
            + path(operation)
            + " HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  }

  private Answer stall(Operation operation) {
    return raw(
        quick,
        "POST "
            + path(operation)
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100\r\n\r\n{");
  }

  private static Answer raw(TestServer server, String request) {
    try {
      return parsed(new RawClient(server.port()).send(request));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Answer parsed(String response) {
    String[] parts = response.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n");
    var headers = new HashMap<String, String>();
    for (int k = 1; k < lines.length; k++) {
      String[] header = lines[k].split(": ", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
    }
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
  }

  @Override
  public void close() {
    release.countDown();
    quiet.close();
    Stream.of(standard, small, quick, strict, failing, stuck).forEach(TestServer::close);
  }
}
