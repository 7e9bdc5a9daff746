package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.docs.MarkdownPage.Block;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.json.YamlFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page that a stranger sees. What it prints is tried by the tests of all pages. */
class ReadmeTest {

  private static final MarkdownPage README = MarkdownPage.of("README.md");
  private static final int SCREEN = 60;

  @Test
  void the_first_screen_has_its_parts_in_order() {
    assertThat(README.text())
        .containsSubsequence(
            "# Steelyard",
            "which, by how much, why, how\nsure, and what would change it",
            "```java",
            "```text",
            "$ ./steelyard rank",
            "$ curl",
            "| Module |",
            "[Getting started]",
            "## Try it");
    assertThat(README.text().substring(0, README.text().indexOf("## Try it")).lines())
        .hasSizeLessThan(SCREEN);
  }

  @Test
  void the_example_has_ten_lines_and_its_imports() {
    Block example = README.blocks("java").get(0);
    assertThat(example.text().lines().filter(line -> !line.startsWith("import")))
        .filteredOn(line -> !line.isBlank())
        .hasSize(10);
    assertThat(example.text().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void the_file_on_the_first_screen_states_the_same_decision() {
    String output = README.blocks("text").get(0).text();
    var decision = new YamlFormat().read(Repository.text("docs/examples/shop.yaml")).decision();
    assertThat(Steelyard.standard().evaluate(decision).sentence())
        .isEqualTo(output.lines().findFirst().orElseThrow());
  }

  @Test
  void there_are_at_most_three_badges() {
    assertThat(Pattern.compile("!\\[").matcher(README.text()).results()).hasSizeLessThan(4);
  }

  @Test
  void every_method_has_its_row() {
    List<String> rows =
        MethodCatalogue.standard().all().stream()
            .map(each -> each.description())
            .map(ReadmeTest::row)
            .toList();
    assertThat(README.section("Methods").lines().filter(line -> line.contains("](docs/methods/")))
        .isEqualTo(rows);
  }

  private static String row(MethodDescription method) {
    var cells =
        List.of(
            method.name(),
            "`" + method.id() + "`",
            method.family(),
            method.source(),
            "[page](docs/methods/" + method.id() + ".md)");
    return "| " + String.join(" | ", cells) + " |";
  }
}
