package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  @Test
  void placeholders_are_filled() {
    var sentence =
        Sentence.of(SentenceKey.SMALL_LEAD)
            .with("a", "Node.js")
            .with("b", "Python")
            .with("d", new Argument.Points(0.5));

    assertThat(sentence.text())
        .isEqualTo("Too close to call. Node.js leads Python by less than a point.");
  }

  @Test
  void names_are_never_read_as_placeholders_or_patterns() {
    var sentence = Sentence.of(SentenceKey.SAME_SCORE).with("a", "{b} $1 \\").with("b", "{a}");

    assertThat(sentence.text()).isEqualTo("{b} $1 \\ and {a} have the same score.");
  }

  @Test
  void a_placeholder_that_is_not_filled_is_a_programming_error() {
    var sentence = Sentence.of(SentenceKey.SAME_SCORE).with("a", "Node.js");

    assertThatThrownBy(sentence::text)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sentence same-score lacks 'b'");
  }

  @Test
  void adding_an_argument_leaves_the_sentence_as_it_was() {
    var sentence = Sentence.of(SentenceKey.SAME_SCORE);
    sentence.with("a", "Node.js");

    assertThat(sentence.arguments()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void templates_are_whole_sentences(SentenceKey key) {
    assertThat(key.template()).matches("[A-Z{\"].*[.}\"]").doesNotContain("!", "  ");
    assertThat(key.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @ParameterizedTest
  @EnumSource
  void templates_claim_no_more_than_a_comparison_can_know(SentenceKey key) {
    assertThat(key.template().toLowerCase(Locale.ROOT))
        .doesNotContainPattern(
            "\\b(best|optimal|winner|proves?|objective|scientific|accurate|smart|guaranteed)\\b");
  }
}
