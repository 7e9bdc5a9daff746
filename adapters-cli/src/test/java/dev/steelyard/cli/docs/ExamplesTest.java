package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.verdict.VerdictCode;
import dev.steelyard.json.JsonFormat;
import dev.steelyard.json.YamlFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  private static final String FOLDER = "docs/examples/";

  static Stream<String> files() throws IOException {
    try (var files = Files.list(Repository.file(FOLDER))) {
      return files
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(name -> name.endsWith(".json") || name.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static DocumentFormat format(String name) {
    return name.endsWith(".json") ? new JsonFormat() : new YamlFormat();
  }

  private static Decision decision(String name) {
    return format(name).read(Repository.text(FOLDER + name)).decision();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_states_a_decision_that_can_be_written_again(String name) {
    DocumentFormat format = format(name);
    Decision decision = decision(name);
    assertThat(format.read(format.write(decision)).decision()).isEqualTo(decision);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_is_in_the_list(String name) {
    assertThat(MarkdownPage.of(FOLDER + "README.md").text())
        .contains("[" + name + "](" + name + ")");
  }

  @Test
  void both_notations_state_the_same_decision() {
    assertThat(decision("hosting.yaml")).isEqualTo(decision("hosting.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.yaml, LEAD",
    "hosting.yaml, LEAD",
    "level.json, TOO_CLOSE",
    "missing-fact.yaml, TOO_EARLY",
    "knocked-out.yaml, LEAD"
  })
  void every_file_shows_what_it_is_there_for(String name, VerdictCode verdict) {
    assertThat(Steelyard.standard().evaluate(decision(name)).verdict().code()).isEqualTo(verdict);
  }
}
