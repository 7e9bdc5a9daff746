package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers of every notation have in common; the documents are both JSON and YAML. */
abstract class TreeReaderContract {

  abstract TreeReader reader();

  private Node root(String text) {
    return reader().read(text).root();
  }

  private Node.Entries object(String text) {
    return (Node.Entries) root(text);
  }

  @Test
  void every_key_and_every_value_has_a_place() {
    var object = object("{ \"a\": [1, true],\n  \"b/c\": null }");

    assertThat(object.entries().get("a").key()).isEqualTo(new Place("/a", 1, 3, 6));
    assertThat(object.value("a")).map(Node::place).contains(new Place("/a", 1, 8, 17));
    assertThat(((Node.Items) object.value("a").orElseThrow()).items())
        .extracting(Node::place)
        .containsExactly(new Place("/a/0", 1, 9, 10), new Place("/a/1", 1, 12, 16));
    assertThat(object.value("b/c")).map(Node::place).contains(new Place("/b~1c", 2, 10, 14));
  }

  @Test
  void what_runs_over_several_lines_ends_with_its_first_line() {
    assertThat(root("{ \"a\": 1,   \n  \"b\": 2 }").place()).isEqualTo(new Place("", 1, 1, 10));
  }

  @Test
  void kinds_are_told_apart() {
    var kinds =
        ((Node.Items) root("[{}, [], \"1\", 1, true, null]"))
            .items().stream().map(Node::kind).toList();

    assertThat(kinds)
        .containsExactly("an object", "an array", "a text", "a number", "a truth value", "null");
  }

  @Test
  void columns_count_characters_not_code_units() {
    var object = object("{\"😀\": \"é😀\", \"b\": 1}");

    assertThat(object.value("😀")).map(Node::place).contains(new Place("/😀", 1, 7, 11));
    assertThat(object.entries().get("b").key()).isEqualTo(new Place("/b", 1, 13, 16));
  }

  @Test
  void windows_line_breaks_count_once() {
    var object = object("{\r\n\"a\": 1,\r\n \"b\": 2}");

    assertThat(object.value("b")).map(Node::place).contains(new Place("/b", 3, 7, 8));
  }

  @Test
  void lone_carriage_returns_end_lines() {
    assertThat(object("{\r\"a\": 1}").value("a"))
        .map(Node::place)
        .contains(new Place("/a", 2, 6, 7));
  }

  @Test
  void tabs_count_as_one_column() {
    assertThat(object("{\t\"a\":\t1}").value("a"))
        .map(Node::place)
        .contains(new Place("/a", 1, 8, 9));
  }

  @Test
  void a_byte_order_mark_takes_no_column() {
    assertThat(object("\uFEFF{\"a\": 1}").value("a"))
        .map(Node::place)
        .contains(new Place("/a", 1, 7, 8));
  }

  @Test
  void every_repeated_key_is_noted_and_the_first_value_kept() {
    Tree tree = reader().read("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3}");

    assertThat(((Node.Entries) tree.root()).value("a"))
        .map(node -> ((Node.Number) node).text())
        .contains("1");
    assertThat(tree.duplicates())
        .extracting(violation -> violation.place().orElseThrow())
        .containsExactly(
            new Place("/a", 1, 10, 13), new Place("/b/c", 1, 32, 35), new Place("/a", 1, 41, 44));
    assertThat(tree.duplicates().get(0).message())
        .isEqualTo("The key \"a\" is given twice; it stands on line 1 already.");
  }

  @Test
  void escapes_do_not_shift_columns() {
    var object = object("{\"a\": \"\\\"\\u00e9\\n\", \"b\": 1}");

    assertThat(object.value("a")).map(node -> ((Node.Text) node).text()).contains("\"é\n");
    assertThat(object.entries().get("b").key()).isEqualTo(new Place("/b", 1, 21, 24));
  }

  @Test
  void text_that_cannot_be_encoded_is_refused() {
    assertThat(Refusals.of(reader(), "{\"a\": \"\\u001b[31m\"}"))
        .isEqualTo("1:7-19 A text cannot hold U+001B, which is a control character.");
  }

  @Test
  void nothing_is_not_a_document() {
    for (String text : List.of("", " ", " \n\n", "\uFEFF", "\r\n")) {
      assertThat(Refusals.of(reader(), text)).endsWith("The document is empty.");
    }
  }
}
