package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlTreeWriterTest {

  private static String rewritten(String json) {
    Node root = new JsonTreeReader(Limits.STANDARD).read(json).root();
    return new YamlTreeWriter().write((Node.Entries) root);
  }

  @Test
  void sections_of_rows_break_and_short_rows_do_not() {
    assertThat(rewritten("{\"a\":1,\"rows\":{\"r\":{\"x\":[1,2],\"z\":{}}},\"list\":[]}"))
        .isEqualTo(
            """
            a: 1
            rows:
              r: {x: [1, 2], z: {}}
            list: []
            """);
  }

  @Test
  void texts_that_look_like_something_else_are_quoted() {
    assertThat(
            rewritten("{\"a\":\"1\",\"b\":\"null\",\"c\":\"yes\",\"d\":\"0x1F\",\"e\":\"a\\nb\"}"))
        .isEqualTo(
            """
            a: '1'
            b: 'null'
            c: "yes"
            d: '0x1F'
            e: "a\\nb"
            """);
  }

  @Test
  void truth_values_and_null_stay_what_they_are() {
    assertThat(rewritten("{\"a\":[true,false,null,1.5,1E300]}"))
        .isEqualTo("a: [true, false, null, 1.5, 1E300]\n");
  }

  @Test
  void long_texts_stay_on_one_line() {
    String text = "many words ".repeat(30).strip();

    assertThat(rewritten("{\"a\":\"" + text + "\"}")).isEqualTo("a: " + text + "\n");
  }
}
