package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page shows prints what the page says. */
class CommandBlocksTest {

  private static final String CONSOLE = "console";

  @TempDir private Path folder;

  static Stream<String> pages() {
    return Repository.pages().stream()
        .filter(page -> !page.blocks(CONSOLE).isEmpty())
        .map(MarkdownPage::path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commands_print_what_the_page_says(String path) throws IOException, InterruptedException {
    MarkdownPage page = MarkdownPage.of(path);
    try (var desk = new Desk(folder)) {
      for (int k = 0; k < page.blocks(CONSOLE).size(); k++) {
        var block = page.blocks(CONSOLE).get(k);
        page = page.with(block, new ConsoleRun(desk).of(block.text()));
      }
    }
    if (GeneratedParts.refresh()) {
      Files.writeString(page.file(), page.text());
    }
  }

  @Test
  void words_are_split_as_a_shell_splits_them() {
    assertThat(ShellWords.of("curl -d '{\"team\": \"both\"}' --answer team=\"not sure\""))
        .isEqualTo(List.of("curl", "-d", "{\"team\": \"both\"}", "--answer", "team=not sure"));
  }

  @Test
  void three_dots_stand_for_any_lines() {
    var shown = new ConsoleBlock.Exchange("$ steelyard\n", "first\n...\nlast\n");
    assertThat("first\nsecond\nthird\nlast\n").matches(shown.pattern());
    assertThat("first\nsecond\nthird\n").doesNotMatch(shown.pattern());
  }
}
