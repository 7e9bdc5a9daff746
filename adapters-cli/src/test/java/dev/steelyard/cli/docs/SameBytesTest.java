package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.json.YamlFormat;
import dev.steelyard.json.result.JsonResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Library, command line and server write the same answer, byte for byte. */
class SameBytesTest {

  private static Desk desk;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    desk = new Desk(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.yaml", "hosting.yaml", "missing-fact.yaml", "knocked-out.yaml"})
  void the_same_decision_gives_the_same_bytes(String name)
      throws IOException, InterruptedException {
    String file = "docs/examples/" + name;
    String library = library(file);
    assertThat(desk.run(List.of("steelyard", "rank", file, "--format", "json")).text())
        .isEqualTo(library);
    assertThat(desk.run(curl(file, "v1/evaluate")).text()).isEqualTo(library);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.yaml", "hosting.yaml"})
  void a_comparison_of_methods_gives_the_same_bytes(String name)
      throws IOException, InterruptedException {
    String file = "docs/examples/" + name;
    String library = new JsonResults().survey(Steelyard.standard().engine().survey(decision(file)));
    assertThat(desk.run(List.of("steelyard", "compare", file, "--format", "json")).text())
        .isEqualTo(library);
    assertThat(desk.run(List.of("steelyard", "methods", "--for", file, "--format", "json")).text())
        .isEqualTo(library);
    assertThat(desk.run(curl(file, "v1/compare")).text()).isEqualTo(library);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.yaml", "hosting.yaml"})
  void weights_are_the_same_bytes(String name) throws IOException, InterruptedException {
    String file = "docs/examples/" + name;
    String library = weights(decision(file));
    assertThat(desk.run(List.of("steelyard", "weigh", file, "--format", "json")).text())
        .isEqualTo(library);
    assertThat(desk.run(curl(file, "v1/weights")).text()).isEqualTo(library);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entropy", "critic", "equal"})
  void weights_found_in_another_way_are_the_same_bytes(String by)
      throws IOException, InterruptedException {
    String file = "docs/examples/shop.yaml";
    String library = weights(Steelyard.standard().engine().restated(decision(file), by, Map.of()));
    assertThat(desk.run(List.of("steelyard", "weigh", file, "--by", by, "--format", "json")).text())
        .isEqualTo(library);
    assertThat(desk.run(curl(file, "v1/weights?by=" + by)).text()).isEqualTo(library);
  }

  private static Decision decision(String file) {
    return new YamlFormat().read(Repository.text(file)).decision();
  }

  private static String library(String file) {
    return new JsonResults().outcome(Steelyard.standard().evaluate(decision(file)));
  }

  private static String weights(Decision decision) {
    return new JsonResults().weights(decision, Steelyard.standard().engine().weigh(decision));
  }

  private static List<String> curl(String file, String call) {
    return List.of(
        "curl",
        "-H",
        "Content-Type: application/yaml",
        "--data-binary",
        "@" + file,
        Desk.SHOWN_ADDRESS + call);
  }
}
