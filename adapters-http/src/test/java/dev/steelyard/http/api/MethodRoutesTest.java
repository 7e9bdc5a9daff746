package dev.steelyard.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.http.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MethodRoutesTest {

  private static final DecisionEngine ENGINE = Steelyard.standard().engine();
  private static final Decision DECISION =
      TestServer.formats()
          .offered(TestServer.YAML)
          .read(
              """
              format: decision/1
              title: Which van?
              alternatives: {a: Alpha, b: Beta, c: Gamma}
              criteria:
                price: {unit: EUR, direction: min}
                load: {unit: kg, direction: max}
              performances: {price: {a: 320, b: 280, c: 410}, load: {a: 900, b: 700, c: 1200}}
              weights: {by: points, points: {price: 60, load: 40}}
              method: {name: topsis}
              """)
          .decision();

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.standard();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String body(String path) {
    String decision = TestServer.formats().offered(TestServer.JSON).write(DECISION);
    return server.post(path, TestServer.JSON, decision).body();
  }

  @Test
  void a_comparison_is_what_the_library_writes_byte_for_byte() {
    assertThat(body("/v1/compare")).isEqualTo(TestServer.writer().survey(ENGINE.survey(DECISION)));
  }

  @Test
  void the_query_may_name_the_method_to_compare_with() {
    var other = DECISION.withMethod(new MethodChoice("vikor"));

    assertThat(body("/v1/compare?method=vikor"))
        .isEqualTo(TestServer.writer().survey(ENGINE.survey(other)))
        .contains("\"reference\": \"vikor\"");
  }

  @Test
  void weights_are_what_the_library_writes_byte_for_byte() {
    assertThat(body("/v1/weights"))
        .isEqualTo(TestServer.writer().weights(DECISION, ENGINE.weigh(DECISION)));
  }

  @Test
  void the_query_may_name_another_way_to_find_weights() {
    Decision other = ENGINE.restated(DECISION, "entropy", Map.of());

    assertThat(body("/v1/weights?by=entropy"))
        .isEqualTo(TestServer.writer().weights(other, ENGINE.weigh(other)))
        .contains("\"by\": \"entropy\"");
  }

  @Test
  void a_way_that_there_is_not_is_refused_with_the_nearest_one() {
    assertThat(body("/v1/weights?by=entropi"))
        .contains("\"status\": 422")
        .contains("but is \\\"entropi\\\".")
        .contains("\"replacement\": \"entropy\"");
  }
}
