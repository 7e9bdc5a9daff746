package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.port.DocumentFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision files beside the documentation are read and survive being written. */
class ExamplesTest {
  private static final String FOLDER = "docs/examples/";

  static List<String> examples() {
    return Stream.of(".json", ".yaml")
        .flatMap(ending -> Repository.files(ending).stream())
        .filter(file -> file.getParent().equals(Repository.file("docs/examples")))
        .map(Path::getFileName)
        .map(Path::toString)
        .toList();
  }

  private static Decision read(String name) {
    DocumentFormat format = name.endsWith(".json") ? new JsonFormat() : new YamlFormat();
    return format.read(Repository.text(FOLDER + name)).decision();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_survives_both_notations(String name) {
    Decision decision = read(name);
    var json = new JsonFormat();
    var yaml = new YamlFormat();

    assertThat(json.read(json.write(decision)).decision()).isEqualTo(decision);
    assertThat(yaml.read(yaml.write(decision)).decision()).isEqualTo(decision);
    assertThat(PublishedSchema.of("decision").complaints(json.write(decision))).isEmpty();
  }

  @Test
  void there_are_examples() {
    assertThat(examples()).contains("hosting.json", "hosting.yaml").hasSizeGreaterThan(3);
  }

  @Test
  void the_same_example_in_both_notations_is_one_decision() {
    assertThat(read("hosting.json")).isEqualTo(read("hosting.yaml"));
  }
}
