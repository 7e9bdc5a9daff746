package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentenceKeyTest {

  /** Words that claim more than a comparison on stated weights can. */
  private static final List<String> TOO_MUCH =
      List.of(
          "best",
          "optimal",
          "winner",
          "wins",
          "proves",
          "proven",
          "objective",
          "scientific",
          "accurate",
          "smart",
          "guaranteed",
          "sure",
          "better choice",
          "recommended",
          "% sure");

  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.:;])\\s+");

  private static final int MOST_WORDS = 20;

  @Test
  void ids_are_lower_case_words_joined_by_hyphens() {
    assertThat(SentenceKey.RESTS_ON_ANSWER.id()).isEqualTo("rests-on-answer");
    assertThat(Arrays.stream(SentenceKey.values()).map(SentenceKey::id))
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_template_claims_too_much() {
    for (SentenceKey key : SentenceKey.values()) {
      String words = key.template().toLowerCase(Locale.ROOT).replace("not sure", "");
      assertThat(TOO_MUCH).as(key.template()).noneMatch(words::contains);
      assertThat(key.template()).doesNotContain("!");
    }
  }

  @Test
  void no_part_of_a_template_is_longer_than_twenty_words() {
    for (SentenceKey key : SentenceKey.values()) {
      assertThat(END_OF_SENTENCE.split(key.template()))
          .as(key.template())
          .allMatch(part -> part.split("\\s+").length <= MOST_WORDS);
    }
  }

  @Test
  void templates_begin_with_a_capital_and_end_with_a_stop_or_in_somebody_else_s_words() {
    assertThat(Stream.of(SentenceKey.values()).map(SentenceKey::template))
        .allMatch(template -> template.matches("(?s)(\"?\\{|\"?[A-Z]).*"))
        .allMatch(
            template -> template.matches("(?s).*(\\.|\\{ask}\"|\\{text}|\\{reason}|\\{because})"));
  }
}
