package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.help.HelpTopics;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.WarningCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpCommandTest {

  private static final String MANUALS = "adapters-cli/src/main/dist/share/man/man1/";

  private static final Predicate<String> MANUAL_OF_COMMAND = page -> page.startsWith("steelyard-");

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

  static Set<String> commands() {
    return Commands.names();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_is_listed(String command) {
    assertThat(new Shell(folder).run("steelyard help").out()).contains("\n  " + command + " ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_says_how_it_is_used_with_examples(String command) {
    assertThat(help(command).out())
        .contains("\nUsage: steelyard " + command)
        .containsPattern("\nExamples\n  .*steelyard " + command);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_stands_in_the_table_of_the_page(String command) throws IOException {
    assertThat(Files.readString(Repository.file("docs/cli.md"))).contains("\n| `" + command);
  }

  @Test
  void no_manual_page_is_shipped_for_a_command_that_there_is_not() throws IOException {
    try (Stream<Path> pages = Files.list(Repository.file(MANUALS))) {
      assertThat(pages.map(page -> page.getFileName().toString()).filter(MANUAL_OF_COMMAND))
          .containsExactlyInAnyOrderElementsOf(
              commands().stream().map(command -> "steelyard-" + command + ".1").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void the_manual_page_that_is_shipped_is_up_to_date(String command) {
    Golden.matches(
        Repository.file(MANUALS + "steelyard-" + command + ".1"), help("--man " + command).out());
  }

  @Test
  void the_manual_page_of_the_whole_is_up_to_date() {
    Golden.matches(Repository.file(MANUALS + "steelyard.1"), help("--man").out());
  }
}
