package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.cli.failure.WrongUse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentOrderTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'--version', '--version'",
    "'rank a.json', 'rank a.json'",
    "'a.json', 'rank a.json'",
    "'backend', 'rank backend'",
    "'-', 'rank -'",
    "'--seed 7 a.json', 'rank --seed 7 a.json'",
    "'--seed=7 a.json', 'rank --seed=7 a.json'",
    "'--plain a.json', 'rank --plain a.json'",
    "'--color always explain a.json', '--color always explain a.json'",
    "'./rnak', 'rank ./rnak'"
  })
  void a_file_without_a_command_is_ranked(String given, String meant) {
    assertThat(ArgumentOrder.withCommand(words(given))).isEqualTo(words(meant));
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }

  @Test
  void what_looks_like_a_misspelt_command_is_refused() {
    assertThatThrownBy(() -> ArgumentOrder.withCommand("expalin", "a.json"))
        .isInstanceOf(WrongUse.class)
        .hasMessage(
            "there is no command \"expalin\".\nDid you mean \"steelyard explain\"?\n"
                + "For a file of that name: steelyard ./expalin");
  }

  /** The list in the class must not fall behind the options of the command. */
  @Test
  void every_option_of_rank_with_a_value_is_known(@TempDir Path folder) {
    String manual = new Shell(folder).run("steelyard help --man rank").out().replace("\\-", "-");
    List<String> options =
        OPTIONS
            .matcher(manual)
            .results()
            .flatMap(found -> Stream.of(found.group(1).split(", ")))
            .toList();
    assertThat(options).contains("--answer", "-o", "--output", "--require", "--color");
    for (String option : options) {
      assertThat(ArgumentOrder.firstWord(option, "value", "word")).as(option).contains("word");
    }
  }

  /** Options and the label of their value, as a manual page shows them. */
  private static final Pattern OPTIONS = Pattern.compile("fB(-[a-z, -]+) [A-Z=]+.fR");
}
