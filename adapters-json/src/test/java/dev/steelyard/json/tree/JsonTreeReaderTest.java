package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTreeReaderTest extends TreeReaderContract {

  @Override
  TreeReader reader() {
    return new JsonTreeReader(Limits.STANDARD);
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    assertThat(Refusals.of(reader(), "{\"a\": \"\\ud800\"}"))
        .isEqualTo("1:7-15 A text cannot hold U+D800, which is half a character.");
    assertThat(Refusals.of(reader(), "{\"a\": \"\ud800\"}"))
        .isEqualTo("1:7-10 A text cannot hold U+D800, which is half a character.");
  }

  @Test
  void numbers_keep_their_characters() {
    var items = (Node.Items) reader().read("[1.50, -0, 1E5]").root();

    assertThat(items.items())
        .extracting(node -> ((Node.Number) node).text())
        .containsExactly("1.50", "-0", "1E5");
  }
}
