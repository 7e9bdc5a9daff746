package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourTest {

  private static final String ESCAPE = "\u001b";
  private static final String RANK = "steelyard rank hosting.yaml";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder);
  }

  @Test
  void a_terminal_shows_the_verdict_in_bold_and_each_alternative_in_its_colour() {
    assertThat(shell.columns(80).run(RANK).out())
        .contains("\u001b[1mLEAD\u001b[0m  Managed platform leads")
        .contains("\u001b[34m█")
        .contains("\u001b[33m█")
        .contains("\u001b[35m█");
  }

  @Test
  void colour_changes_no_word() {
    String plain = shell.run(RANK).out();
    assertThat(shell.columns(80).run(RANK).out().replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(plain);
  }

  @Test
  void a_pipe_has_no_colour() {
    assertThat(shell.run(RANK).out()).doesNotContain(ESCAPE);
  }

  @Test
  void no_color_switches_it_off() {
    assertThat(shell.columns(80).environment("NO_COLOR", "1").run(RANK).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void a_dumb_terminal_has_no_colour() {
    assertThat(shell.columns(80).environment("TERM", "dumb").run(RANK).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void never_switches_it_off() {
    assertThat(shell.columns(80).run(RANK + " --color never").out()).doesNotContain(ESCAPE);
  }

  @Test
  void clicolor_force_switches_it_on_in_a_pipe() {
    assertThat(shell.environment("CLICOLOR_FORCE", "1").run(RANK).out()).contains(ESCAPE);
  }

  @Test
  void always_switches_it_on_in_a_pipe() {
    assertThat(shell.run("steelyard --color always rank hosting.yaml").out()).contains(ESCAPE);
  }

  @Test
  void a_file_has_no_colour() {
    shell.columns(80).run(RANK + " -o result.txt");
    assertThat(shell.read("result.txt")).doesNotContain(ESCAPE).contains("LEAD  Managed platform");
  }
}
