package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceCommandTest {

  private static final String CASE =
      """
      [{"id": "two-rooms", "method": "weighted-sum", "parameters": {"normalization": "minmax"},
        "alternatives": ["North", "South"],
        "criteria": [{"name": "Seats", "direction": "max", "weight": 0.25},
                     {"name": "Rent", "direction": "min", "weight": 0.75}],
        "matrix": [[40, 100], [20, 80]],
        "expected": {"scores": [%s, 0.75], "ranking": [2, 1]}, "tolerance": 1e-9}]
      """;

  @TempDir private Path folder;

  private Transcript run(String score, String options) throws IOException {
    Files.writeString(folder.resolve("cases.json"), CASE.formatted(score));
    return Shell.withExamples(folder).run("steelyard conformance cases.json" + options);
  }

  @Test
  void a_case_that_comes_out_passes() throws IOException {
    Transcript said = run("0.25", "");

    assertThat(said.out())
        .contains("passed   two-rooms, largest deviation 0")
        .contains("1 passed, 0 failed, 0 refused as the case allows, 0 skipped, of 1 case.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void a_case_that_does_not_fails_the_command_and_says_what_differs() throws IOException {
    Transcript said = run("0.26", "");

    assertThat(said.out())
        .isEqualTo(
            """
            FAILED   two-rooms, largest deviation 1.0e-02
                     scores[0] should be 0.26, but is 0.25.

            0 passed, 1 failed, 0 refused as the case allows, 0 skipped, of 1 case.
            """);
    assertThat(said.exit()).isEqualTo(1);
  }

  @Test
  void every_computed_value_is_in_the_document() throws IOException {
    assertThat(run("0.25", " --format json").out())
        .contains("\"format\": \"conformance/1\"")
        .contains("two-rooms");
  }

  @Test
  void records_name_the_case_and_its_verdict() throws IOException {
    assertThat(run("0.25", " --plain").out()).contains("case\ttwo-rooms\tweighted-sum\tpassed");
  }

  @Test
  void a_decision_is_no_file_of_cases() {
    Transcript said = Shell.withExamples(folder).run("steelyard conformance hosting.yaml");

    assertThat(said.exit()).isNotZero();
    assertThat(said.err()).isNotBlank();
  }
}
