package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.json.YamlFormat;
import dev.steelyard.json.result.JsonResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    assertThat(desk.run(curl(file)).text()).isEqualTo(library);
  }

  private static String library(String file) {
    var decision = new YamlFormat().read(Repository.text(file)).decision();
    return new JsonResults().outcome(Steelyard.standard().evaluate(decision));
  }

  private static List<String> curl(String file) {
    return List.of(
        "curl",
        "-H",
        "Content-Type: application/yaml",
        "--data-binary",
        "@" + file,
        Desk.SHOWN_ADDRESS + "v1/evaluate");
  }
}
