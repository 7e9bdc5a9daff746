package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTreeWriterTest {

  private static String rewritten(String json) {
    Node root = new JsonTreeReader(Limits.STANDARD).read(json).root();
    return JsonTreeWriter.narrow().write((Node.Entries) root);
  }

  @Test
  void sections_of_rows_break_and_short_rows_do_not() {
    assertThat(rewritten("{\"a\":1,\"rows\":{\"r\":{\"x\":[1,2],\"y\":{}}},\"list\":[]}"))
        .isEqualTo(
            """
            {
              "a": 1,
              "rows": {
                "r": { "x": [1, 2], "y": {} }
              },
              "list": []
            }
            """);
  }

  @Test
  void what_is_longer_than_a_line_breaks() {
    String word = "x".repeat(60);

    assertThat(rewritten("{\"a\":[\"" + word + "\",\"" + word + "\"]}"))
        .isEqualTo("{\n  \"a\": [\n    \"" + word + "\",\n    \"" + word + "\"\n  ]\n}\n");
  }

  @Test
  void texts_are_escaped() {
    assertThat(rewritten("{\"a\\\"b\":\"c\\\\d\\n\"}"))
        .isEqualTo("{\n  \"a\\\"b\": \"c\\\\d\\n\"\n}\n");
  }
}
