package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.help.HelpTopics;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.WarningCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpCommandTest {

  private static final String MANUALS = "adapters-cli/src/main/dist/share/man/man1/";

  @TempDir private Path folder;

  private Transcript help(String topic) {
    return new Shell(folder).run("steelyard help " + topic);
  }

  @ParameterizedTest
  @EnumSource
  void explains_every_error(ErrorCode code) {
    assertThat(help(code.id()).out())
        .startsWith(code.id() + "\n  ")
        .matches("(?s)[a-z0-9-]+\n  [A-Z].*\\.\n\n  \\S.*\n");
  }

  @ParameterizedTest
  @EnumSource
  void explains_every_warning(WarningCode code) {
    assertThat(help(code.id()).out()).startsWith(code.id() + "\n  ").contains(".\n\n  ");
  }

  @Test
  void every_topic_is_listed_and_explained() {
    String overview = new Shell(folder).run("steelyard help").out();
    for (String topic : new HelpTopics().topics()) {
      assertThat(overview).contains(topic);
      assertThat(help(topic).exit()).as(topic).isZero();
    }
  }

  @Test
  void every_command_is_listed() {
    String overview = new Shell(folder).run("steelyard help").out();
    for (String command : COMMANDS) {
      assertThat(overview).contains("\n  " + command);
    }
  }

  private static final List<String> COMMANDS =
      List.of(
          "ask",
          "init",
          "check",
          "rank",
          "explain",
          "robust",
          "whatif",
          "templates",
          "methods",
          "schema",
          "serve",
          "completion",
          "help");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "init",
        "check",
        "rank",
        "explain",
        "robust",
        "whatif",
        "templates",
        "methods",
        "schema",
        "serve",
        "completion",
        "help"
      })
  void the_manual_page_that_is_shipped_is_up_to_date(String command) {
    Golden.matches(
        Repository.file(MANUALS + "steelyard-" + command + ".1"), help("--man " + command).out());
  }

  @Test
  void the_manual_page_of_the_whole_is_up_to_date() {
    Golden.matches(Repository.file(MANUALS + "steelyard.1"), help("--man").out());
  }
}
