package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.http.OpenApi.Operation;
import dev.steelyard.http.exchange.Resource;
import dev.steelyard.http.exchange.Route;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The description and the running server say the same. */
@Timeout(60)
class OpenApiTest {

  private static final OpenApi DOCUMENT = new OpenApi(Resource.text("openapi.yaml"));
  private static Provocation provocation;

  @BeforeAll
  static void start() {
    provocation = new Provocation();
    provocation.begin(DOCUMENT.operations());
  }

  @AfterAll
  static void stop() {
    provocation.close();
  }

  private static List<Route> routes() {
    var documents = TestServer.documents();
    var site = new Site(TestServer.ACTS, documents, Clock.systemUTC(), "1.0.0");
    return site.routes(TestServer.SETTINGS, 2);
  }

  static Stream<Operation> operations() {
    return DOCUMENT.operations().stream();
  }

  static Stream<Operation> reads() {
    return operations().filter(operation -> operation.method().equals("GET"));
  }

  static Stream<Arguments> statuses() {
    return operations()
        .flatMap(each -> each.statuses().stream().map(status -> Arguments.of(each, status)));
  }

  @Test
  void the_document_is_proper_open_api() {
    var result = new OpenAPIV3Parser().readContents(Resource.text("openapi.yaml"), null, null);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
  }

  @Test
  void every_route_is_in_the_document_and_the_other_way_round() {
    assertThat(operations().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(
            routes().stream().map(route -> route.method() + " " + route.path()).toList());
  }

  @Test
  void every_parameter_is_in_the_document_and_the_other_way_round() {
    assertThat(operations().map(each -> each + " " + DOCUMENT.query(each)))
        .containsExactlyInAnyOrderElementsOf(
            routes().stream()
                .map(
                    route ->
                        route.method()
                            + " "
                            + route.path()
                            + " "
                            + new TreeSet<>(route.parameters()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void every_documented_status_is_given_as_documented(Operation operation, String status) {
    var answer = provocation.provoke(operation, status);

    assertThat(answer.status()).as(answer.body()).isEqualTo(Integer.parseInt(status));
    if (!answer.body().isEmpty()) {
      assertThat(DOCUMENT.mediaTypes(operation, status)).contains(answer.mediaType());
      assertThat(DOCUMENT.errors(operation, status, answer.mediaType(), answer.body())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_path_says_which_methods_it_takes(Operation operation) {
    var request = provocation.server().request(Provocation.path(operation));

    var response = provocation.server().send(request.method("PATCH", BodyPublishers.noBody()));

    String allowed = response.headers().firstValue("Allow").orElseThrow();
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(allowed.split(", ")).contains(operation.method(), "OPTIONS");
    assertThat(response.body())
        .contains("This address takes " + allowed + ", but the method was PATCH.");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_path_answers_options(Operation operation) {
    var request = provocation.server().request(Provocation.path(operation));

    var response = provocation.server().send(request.method("OPTIONS", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Allow").orElseThrow()).contains(operation.method());
    assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @ParameterizedTest
  @MethodSource("reads")
  void every_path_that_takes_get_takes_head(Operation operation) {
    var path = Provocation.path(operation);
    var server = provocation.server();

    var head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
    var get = server.get(path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(get.headers().firstValue("Content-Length"));
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
  }
}
