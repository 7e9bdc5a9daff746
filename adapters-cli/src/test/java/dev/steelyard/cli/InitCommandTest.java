package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void writes_a_commented_decision_that_is_valid() {
    assertThat(shell.run("steelyard init"))
        .isEqualTo(
            new Transcript(
                0,
                "",
                "Wrote \"decision.yaml\".\n" + "Change it, then: steelyard check decision.yaml\n"));
    assertThat(shell.read("decision.yaml")).contains("# ");
    assertThat(shell.run("steelyard check decision.yaml").exit()).isZero();
    assertThat(shell.run("steelyard rank decision.yaml").exit()).isZero();
  }

  @Test
  void copies_a_built_in_decision_as_it_is() {
    shell.run("steelyard init backend");
    assertThat(shell.read("backend.json"))
        .isEqualTo(shell.run("steelyard templates show backend").out());
  }

  @Test
  void translates_it_where_the_ending_asks_for_that() {
    shell.run("steelyard init backend -o copy.yaml");
    assertThat(shell.read("copy.yaml")).startsWith("format: decision/1");
    assertThat(shell.run("steelyard rank copy.yaml --plain").out())
        .isEqualTo(shell.run("steelyard rank backend --plain").out());
  }

  @Test
  void leaves_another_file_alone() {
    shell.write("decision.yaml", "mine");
    assertThat(shell.run("steelyard init").exit()).isEqualTo(2);
    assertThat(shell.read("decision.yaml")).isEqualTo("mine");
  }
}
