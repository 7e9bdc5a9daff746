package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.docs.MarkdownPage.Block;
import dev.steelyard.core.docs.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java that a page shows compiles, and prints what the page says. */
class JavaBlocksTest {

  private static final String JAVA = "java";
  private static final String OUTPUT = "text";

  /** Each page of a method has a test of its own, beside the test of the method. */
  private static final String METHODS = "docs/methods/";

  @TempDir private Path folder;

  static Stream<String> pages() {
    return Repository.pages().stream()
        .filter(page -> !page.blocks(JAVA).isEmpty() && !page.path().startsWith(METHODS))
        .map(MarkdownPage::path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void java_prints_what_the_page_says(String path) throws IOException, InterruptedException {
    MarkdownPage page = MarkdownPage.of(path);
    for (int k = 0; k < page.blocks(JAVA).size(); k++) {
      var block = page.blocks(JAVA).get(k);
      if (!isPartOfAnExample(block)) {
        page = compared(page, block, new JavaSnippet(folder).run(block.text()));
      }
    }
    if (GeneratedParts.refresh()) {
      Files.writeString(page.file(), page.text());
    }
  }

  /** Examples are compiled where they are. */
  private static boolean isPartOfAnExample(Block block) {
    return Repository.files(".java").stream()
        .map(file -> Repository.root().relativize(file).toString())
        .filter(path -> path.startsWith("docs/examples/"))
        .anyMatch(path -> Repository.text(path).contains(block.text()));
  }

  private static MarkdownPage compared(MarkdownPage page, Block block, String printed) {
    var outputs = page.next(block).stream().filter(each -> each.language().equals(OUTPUT)).toList();
    if (outputs.isEmpty()) {
      return page;
    }
    if (!GeneratedParts.refresh()) {
      assertThat(printed).isEqualTo(outputs.get(0).text());
    }
    return page.with(outputs.get(0), printed);
  }
}
