package dev.steelyard.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedPartsTest {

  private static String part(String name, String content) {
    return MarkedParts.begin(name) + "\n" + content + "\n" + MarkedParts.end(name);
  }

  @Test
  void a_file_without_marks_is_replaced() {
    assertThat(MarkedParts.renewed("Mine.", part("a", "new"))).isEqualTo(part("a", "new"));
  }

  @Test
  void what_stands_between_marks_is_renewed_and_the_rest_stays() {
    String old = "Mine.\n" + part("a", "old $1 \\ text") + "\nAlso mine.\n";
    assertThat(MarkedParts.renewed(old, "New.\n" + part("a", "cost: $2 \\")))
        .isEqualTo("Mine.\n" + part("a", "cost: $2 \\") + "\nAlso mine.\n");
  }

  @Test
  void a_part_that_is_new_stands_at_the_end() {
    assertThat(MarkedParts.renewed(part("a", "1"), part("a", "2") + part("b", "3")))
        .isEqualTo(part("a", "2") + "\n" + part("b", "3") + "\n");
  }

  @Test
  void a_part_that_has_gone_is_emptied() {
    assertThat(MarkedParts.renewed(part("a", "1") + part("b", "2"), part("a", "3")))
        .isEqualTo(part("a", "3") + MarkedParts.begin("b") + "\n" + MarkedParts.end("b"));
  }
}
