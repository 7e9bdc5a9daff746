package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {

  private static final Violation PLAIN =
      Violation.of(ErrorCode.UNKNOWN_LABEL, Subject.at("cost"), "\"god\" is not on this scale.");

  @Test
  void starts_without_advice_and_without_a_place() {
    assertThat(PLAIN.allowed()).isEmpty();
    assertThat(PLAIN.replacement()).isEmpty();
    assertThat(PLAIN.help()).isEmpty();
    assertThat(PLAIN.place()).isEmpty();
  }

  @Test
  void choices_carry_the_one_that_was_probably_meant() {
    var violation = PLAIN.choices("god", List.of("bad", "good"));

    assertThat(violation.allowed()).containsExactly("bad", "good");
    assertThat(violation.replacement()).contains("good");
  }

  @Test
  void choices_carry_no_replacement_when_none_is_near() {
    assertThat(PLAIN.choices("zzz", List.of("bad", "good")).replacement()).isEmpty();
  }

  @Test
  void additions_keep_what_is_there() {
    var place = new Place("/cost", 3, 7, 12);
    var violation =
        PLAIN
            .choices("god", List.of("good"))
            .help("Write it out.")
            .at(place)
            .under(PLAIN.subject());

    assertThat(violation.code()).isEqualTo(ErrorCode.UNKNOWN_LABEL);
    assertThat(violation.message()).isEqualTo("\"god\" is not on this scale.");
    assertThat(violation.subject()).isEqualTo(Subject.at("cost", "cost"));
    assertThat(violation.replacement()).contains("good");
    assertThat(violation.help()).contains("Write it out.");
    assertThat(violation.place()).contains(place);
  }
}
