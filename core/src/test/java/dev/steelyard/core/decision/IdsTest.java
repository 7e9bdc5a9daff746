package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"node", "node-js", "a1", "A_1", "-", "zoë", "東京", "किताब", "7"})
  void letters_digits_hyphens_and_underscores_of_any_language_make_an_id(String id) {
    assertThat(Ids.valid(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a.b", "a/b", "a\n", "a~", "\"a\"", "★"})
  void other_characters_do_not(String id) {
    assertThat(Ids.valid(id)).isFalse();
  }

  @Test
  void an_id_has_at_most_64_characters() {
    assertThat(Ids.valid("a".repeat(64))).isTrue();
    assertThat(Ids.valid("a".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Node.js, node-js",
    "  Monthly cost (EUR) , monthly-cost-eur",
    "C++, c",
    "a_b, a-b",
    "Café Zoë, café-zoë",
    "東京, 東京",
    "किताब, किताब",
    "❤️ love ❤️, love",
    "★, ''"
  })
  void a_name_becomes_an_id(String name, String id) {
    assertThat(Ids.of(name)).isEqualTo(id);
  }

  @Test
  void composed_and_decomposed_letters_give_the_same_id() {
    assertThat(Ids.of("cafe\u0301")).isEqualTo(Ids.of("caf\u00e9"));
  }

  @Test
  void a_lone_mark_gives_no_id() {
    assertThat(Ids.of("\u0301")).isEmpty();
    assertThat(Ids.of("\u2764\ufe0f")).isEmpty();
  }

  @Test
  void the_id_of_a_long_name_is_cut_between_characters() {
    String letterOfTwoUnits = "\ud801\udc28";

    assertThat(Ids.of("a".repeat(100))).isEqualTo("a".repeat(64));
    assertThat(Ids.of("b" + letterOfTwoUnits.repeat(70)))
        .isEqualTo("b" + letterOfTwoUnits.repeat(63))
        .matches(Ids::valid);
  }
}
