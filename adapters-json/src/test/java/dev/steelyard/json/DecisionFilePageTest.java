package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.JsonTreeWriter;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import dev.steelyard.json.tree.YamlTreeReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of the page about decision files is read. */
class DecisionFilePageTest {
  private static final MarkdownPage PAGE = MarkdownPage.of("docs/decision-file.md");

  static List<String> blocks() {
    return PAGE.blocks("yaml").stream().map(MarkdownPage.Block::text).toList();
  }

  static Stream<String> parts() {
    return blocks().stream().skip(1);
  }

  private static Node.Entries tree(String yaml) {
    return (Node.Entries) new YamlTreeReader(Limits.STANDARD).read(yaml).root();
  }

  @Test
  void the_first_block_is_a_whole_decision() {
    assertThat(new YamlFormat().read(blocks().get(0)).decision().alternatives()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void every_other_block_replaces_a_part_of_it(String part) {
    var composer = new Composer();
    Stream.of(blocks().get(0), part)
        .forEach(
            yaml -> tree(yaml).entries().forEach((key, entry) -> composer.put(key, entry.value())));
    String whole = JsonTreeWriter.narrow().write(composer.build());

    assertThat(new JsonFormat().read(whole).decision().heading().title())
        .isEqualTo("Where should we host the shop?");
    assertThat(PublishedSchema.of("decision").complaints(whole)).isEmpty();
  }

  @Test
  void the_page_has_many_blocks() {
    assertThat(blocks()).hasSizeGreaterThan(7);
  }

  @Test
  void every_limit_is_listed_with_what_it_allows() {
    assertThat(Arrays.stream(Limit.values()))
        .allSatisfy(
            limit ->
                assertThat(PAGE.text())
                    .contains(
                        "| `"
                            + limit.id()
                            + "` | "
                            + limit.standard()
                            + " | "
                            + limit.counted()
                            + " |"));
  }
}
