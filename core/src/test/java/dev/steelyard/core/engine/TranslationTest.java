package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import org.junit.jupiter.api.Test;

class TranslationTest {

  @Test
  void numbers_with_a_decimal_comma_are_the_same_numbers() {
    assertThat(Translation.differences("by 13.2 of 20,000", "um 13,2 von 20.000")).isEmpty();
  }

  @Test
  void another_number_is_a_fault() {
    assertThat(Translation.differences("by 13.2 points", "um 12,3 Punkte")).hasSize(1);
    assertThat(Translation.differences("by 13.2 points", "um 13.2 Punkte")).hasSize(1);
    assertThat(Translation.differences("by 13.2 points", "um Punkte")).hasSize(1);
  }

  @Test
  void a_placeholder_that_is_left_is_a_fault() {
    assertThat(Translation.differences("level", "gleich wie {a}")).hasSize(1);
    assertThat(Translation.differences("level", "null")).hasSize(1);
  }

  @Test
  void names_may_hold_numbers_of_their_own() {
    var sentence =
        Sentence.of(SentenceKey.SMALL_LEAD)
            .with("a", "Plan 1.5")
            .with("b", "Plan 2,5")
            .with("d", new Argument.Points(2.5));

    assertThat(Translation.faults(sentence)).isEmpty();
  }
}
