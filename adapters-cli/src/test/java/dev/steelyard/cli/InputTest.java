package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder);
  }

  @Test
  void a_hyphen_reads_json_from_standard_input() {
    String expected = shell.run("steelyard rank level.json --plain").out();
    assertThat(shell.piped(shell.read("level.json")).run("steelyard rank - --plain").out())
        .isEqualTo(expected);
  }

  @Test
  void a_hyphen_reads_yaml_from_standard_input() {
    String expected = shell.run("steelyard rank hosting.yaml --plain").out();
    assertThat(shell.piped(shell.read("hosting.yaml")).run("steelyard - --plain").out())
        .isEqualTo(expected);
  }

  @Test
  void a_keyboard_is_not_waited_for() {
    assertThat(shell.typed().run("steelyard rank -"))
        .isEqualTo(
            new Transcript(
                2,
                "",
                "\u001b[1;35merror\u001b[0m: \"-\" reads a decision from standard input, but that is"
                    + " the keyboard.\nPipe a file in: steelyard rank - < shop.json\n"));
  }

  @Test
  void an_unknown_ending_is_read_by_its_content() {
    shell.write("decision.txt", shell.read("level.json"));
    shell.write("decision", shell.read("hosting.yaml"));
    assertThat(shell.run("steelyard rank decision.txt").exit()).isZero();
    assertThat(shell.run("steelyard rank decision").exit()).isZero();
  }

  @Test
  void a_plain_name_means_the_built_in_decision() {
    shell.write("backend", shell.read("hosting.yaml"));
    Transcript said = shell.run("steelyard rank backend");
    assertThat(said.out()).startsWith("Node.js or Python");
    assertThat(said.err())
        .isEqualTo("note: \"backend\" is the built-in decision; for the file, write ./backend\n");
  }

  @Test
  void a_path_means_the_file() {
    shell.write("backend", shell.read("hosting.yaml"));
    assertThat(shell.run("steelyard rank ./backend").out())
        .startsWith("Where should we host the shop?");
  }

  @Test
  void answers_come_from_a_file() {
    assertThat(shell.run("steelyard rank backend --answers answers.yaml --plain").out())
        .isEqualTo(
            shell
                .run(
                    "steelyard rank backend --answer team=JavaScript --answer realtime=important"
                        + " --plain")
                .out());
  }

  @Test
  void a_later_answer_wins_over_one_from_a_file() {
    assertThat(
            shell
                .run("steelyard rank backend --answers answers.yaml --answer team=Python --plain")
                .out())
        .isEqualTo(
            shell
                .run(
                    "steelyard rank backend --answer team=Python --answer realtime=important"
                        + " --plain")
                .out());
  }

  @Test
  void answers_may_be_written_in_any_case() {
    assertThat(shell.run("steelyard rank backend --answer team=javascript --plain").out())
        .isEqualTo(shell.run("steelyard rank backend --answer team=JavaScript --plain").out());
  }

  @Test
  void options_may_stand_before_the_file() {
    assertThat(shell.run("steelyard --seed 42 --plain level.json").out())
        .isEqualTo(shell.run("steelyard rank level.json --plain").out());
  }

  @Test
  void the_same_seed_gives_the_same_bytes() {
    String command = "steelyard rank hosting.yaml --format json --seed 7";
    assertThat(shell.run(command).out()).isEqualTo(shell.run(command).out());
  }
}
