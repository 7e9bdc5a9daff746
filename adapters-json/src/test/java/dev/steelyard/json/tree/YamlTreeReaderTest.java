package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeReaderTest extends TreeReaderContract {

  @Override
  TreeReader reader() {
    return new YamlTreeReader(Limits.STANDARD);
  }

  private Node value(String text) {
    return ((Node.Entries) reader().read(text).root()).value("a").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "yes, a text",
    "on, a text",
    "1/3, a text",
    "2026-11-24, a text",
    "12:30, a text",
    "1_000, a text",
    "'''1''', a text",
    "~, null",
    "Null, null",
    "'', null",
    "TRUE, a truth value",
    "1, a number",
    "+1, a number",
    "-1.5e3, a number",
    ".5, a number",
    "0x1F, a number",
    "0o17, a number",
    ".inf, a number",
    "-.INF, a number",
    ".NaN, a number"
  })
  void plain_values_are_read_by_the_core_rules_of_yaml_1_2(String text, String kind) {
    assertThat(value("a: " + text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "+1, 1",
    "0x1F, 31",
    "0o17, 15",
    ".5, 0.5",
    "1., 1.0",
    "01, 1.0",
    "1.50, 1.50",
    ".inf, Infinity",
    "-.INF, -Infinity",
    ".NaN, NaN"
  })
  void numbers_are_kept_as_json_writes_them(String text, String written) {
    assertThat(value("a: " + text)).isInstanceOf(Node.Number.class);
    assertThat(((Node.Number) value("a: " + text)).text()).isEqualTo(written);
  }

  @Test
  void block_values_have_places() {
    var list = (Node.Items) value("a:\n  - b: 1\n    c: 2  # last\n");

    assertThat(list.place()).isEqualTo(new Place("/a", 2, 3, 9));
    assertThat(((Node.Entries) list.items().get(0)).value("c"))
        .map(Node::place)
        .contains(new Place("/a/0/c", 3, 8, 9));
  }

  @Test
  void an_alias_is_a_copy_that_stands_where_the_alias_stands() {
    var root = (Node.Entries) reader().read("a: &x {b: [1, t, true, ~]}\nc: *x\n").root();

    assertThat(Compact.text(root))
        .isEqualTo("{\"a\":{\"b\":[1,\"t\",true,null]},\"c\":{\"b\":[1,\"t\",true,null]}}");
    assertThat(((Node.Entries) root.value("c").orElseThrow()).value("b"))
        .map(Node::place)
        .contains(new Place("/c/b", 2, 4, 6));
  }

  @Test
  void merge_keys_are_keys_like_others() {
    assertThat(Compact.text(reader().read("<<: {a: 1}").root())).isEqualTo("{\"<<\":{\"a\":1}}");
  }

  @Test
  void a_directive_and_a_document_start_are_allowed() {
    assertThat(Compact.text(reader().read("%YAML 1.2\n---\na: 1\n...\n").root()))
        .isEqualTo("{\"a\":1}");
  }

  @Test
  void a_document_of_comments_is_empty() {
    assertThat(Refusals.of(reader(), "# only\n# words\n"))
        .isEqualTo("1:1-2 The document is empty.");
  }

  @Test
  void characters_that_yaml_forbids_are_refused_at_their_place() {
    assertThat(Refusals.of(reader(), "a: b\nc: \u0001"))
        .isEqualTo("2:4-5 This character cannot stand in a YAML document.");
  }

  @Test
  void literal_blocks_keep_their_line_breaks() {
    assertThat(((Node.Text) value("a: |\n  one\n  two\n")).text()).isEqualTo("one\ntwo\n");
    assertThat(List.of(value("a: |\n  one\n").place())).containsExactly(new Place("/a", 1, 4, 5));
  }
}
