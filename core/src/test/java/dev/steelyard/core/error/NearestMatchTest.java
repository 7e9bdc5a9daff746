package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTest {

  private static final List<String> RATINGS =
      List.of("poor", "fair", "good", "very good", "excellent");

  @ParameterizedTest
  @CsvSource({
    "god, good",
    "goood, good",
    "gold, good",
    "ogod, good",
    "GOOD, good",
    "verygood, very good",
    "very god, very good",
    "excelent, excellent",
    "por, poor"
  })
  void finds_the_word_that_was_meant(String written, String meant) {
    assertThat(NearestMatch.of(written, RATINGS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"40", "bad", "average", "x", "g"})
  void finds_nothing_when_no_word_is_near(String written) {
    assertThat(NearestMatch.of(written, RATINGS)).isEmpty();
  }

  @Test
  void a_third_of_the_characters_may_differ_and_no_more() {
    assertThat(NearestMatch.of("abcdef", List.of("abcdxx"))).contains("abcdxx");
    assertThat(NearestMatch.of("abcdef", List.of("abcxxx"))).isEmpty();
  }

  @Test
  void a_word_of_one_character_is_not_near_another_one() {
    assertThat(NearestMatch.of("a", List.of("b"))).isEmpty();
    assertThat(NearestMatch.of("a", List.of("a1"))).contains("a1");
    assertThat(NearestMatch.of("", List.of("b"))).isEmpty();
  }

  @Test
  void the_nearer_of_two_wins_and_the_first_of_two_that_are_equally_near() {
    assertThat(NearestMatch.of("node", List.of("nodes", "node"))).contains("node");
    assertThat(NearestMatch.of("a1", List.of("a10", "a11", "a"))).contains("a10");
  }

  @Test
  void nothing_is_near_when_nothing_is_known() {
    assertThat(NearestMatch.of("node", List.of())).isEmpty();
  }

  @Test
  void very_long_words_are_not_compared() {
    String longWord = "a".repeat(101);

    assertThat(NearestMatch.of(longWord, List.of(longWord + "b"))).isEmpty();
    assertThat(NearestMatch.of("a".repeat(100), List.of("a".repeat(101)))).isPresent();
  }
}
