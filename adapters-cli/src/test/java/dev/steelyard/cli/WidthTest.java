package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.terminal.Attached;
import dev.steelyard.cli.text.DisplayWidth;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {

  private static final List<String> COMMANDS =
      List.of(
          "steelyard",
          "steelyard help",
          "steelyard help codes",
          "steelyard help formats",
          "steelyard rank --help",
          "steelyard templates",
          "steelyard methods",
          "steelyard methods promethee-ii",
          "steelyard methods --for hosting.yaml",
          "steelyard compare hosting.yaml",
          "steelyard weigh hosting.yaml --by critic",
          "steelyard compare many.yaml",
          "steelyard weigh many.yaml --by entropy",
          "steelyard weigh hosting.yaml --by entropie",
          "steelyard conformance failing.json",
          "steelyard certify hosting.yaml",
          "steelyard certify many.yaml",
          "steelyard verify-certificate sound.json",
          "steelyard verify-certificate taken.json",
          "steelyard verify-certificate forged.json",
          "steelyard verify-certificate wrong-certificate.json",
          "steelyard verify-certificate --help",
          "steelyard sort sorted.yaml",
          "steelyard rank sorted.yaml --steps",
          "steelyard rank hosting.yaml --method topsis --steps",
          "steelyard rank wide.yaml --method topsis --steps --variations 20",
          "steelyard rank many.yaml --method topsis --steps --variations 20",
          "steelyard rank many.yaml --method electre-iii --steps --variations 20",
          "steelyard rank many.yaml --method promethee-ii --steps --variations 20",
          "steelyard rank hosting.yaml --method topsis --param normalisation=vector",
          "steelyard rank hosting.yaml",
          "steelyard rank wide.yaml",
          "steelyard rank backend --answer team=JavaScript --answer data=critical",
          "steelyard explain hosting.yaml --evidence",
          "steelyard explain wide.yaml",
          "steelyard robust hosting.yaml",
          "steelyard robust backend --answer team=JavaScript",
          "steelyard whatif hosting.yaml --set server.support=good",
          "steelyard check hosting.yaml broken.yaml broken.json",
          "steelyard ask backend --list",
          "steelyard rank broken.json",
          "steelyard ask backend --no-input");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {40, 50, 60, 80, 120})
  void nothing_is_wider_than_the_terminal(int columns) {
    Shell shell = Shell.withExamples(folder).columns(columns).environment("NO_COLOR", "1");
    for (String command : COMMANDS) {
      Transcript said = shell.run(command);
      assertThat((said.out() + said.err()).lines())
          .as(command)
          .allMatch(line -> DisplayWidth.of(line) <= columns);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 120})
  void screens_use_the_room_there_is(int columns) {
    Shell shell = Shell.withExamples(folder).columns(columns).environment("NO_COLOR", "1");
    for (String command : List.of("rank", "explain", "robust")) {
      String line = "steelyard " + command + " hosting.yaml";
      Golden.matches("width/" + command + "-" + columns, shell.run(line).text(line));
    }
  }

  @ParameterizedTest
  @CsvSource({"topsis, 40", "topsis, 80", "electre-iii, 40", "promethee-ii, 80"})
  void wide_steps_go_on_below_with_the_names_again(String method, int columns) {
    Shell shell = Shell.withExamples(folder).columns(columns).environment("NO_COLOR", "1");
    String line = "steelyard rank many.yaml --steps --variations 20 --method " + method;
    Golden.matches("width/steps-" + method + "-" + columns, shell.run(line).text(line));
  }

  @Test
  void piped_steps_have_eighty_columns() {
    Shell shell = Shell.withExamples(folder);
    String line = "steelyard rank many.yaml --steps --variations 20 --method topsis";
    String piped = shell.run(line).out();
    assertThat(piped.lines()).allMatch(each -> DisplayWidth.of(each) <= 80);
    shell.columns(80).environment("NO_COLOR", "1");
    assertThat(shell.run(line).out()).isEqualTo(piped);
  }

  @Test
  void a_pipe_has_eighty_columns_however_wide_the_terminal_is() {
    Shell shell = Shell.withExamples(folder);
    String piped = shell.run("steelyard rank hosting.yaml").out();
    shell.attached(new Attached(true, false, true, 40));
    assertThat(shell.run("steelyard rank hosting.yaml").out()).isEqualTo(piped);
  }

  @Test
  void bars_are_drawn_with_plain_characters_where_the_encoding_has_no_others() {
    Shell shell = Shell.withExamples(folder).charset(StandardCharsets.US_ASCII);
    for (String command : List.of("rank", "explain", "robust")) {
      String line = "steelyard " + command + " hosting.yaml";
      Golden.matches("ascii/" + command, shell.run(line).text(line));
    }
  }
}
