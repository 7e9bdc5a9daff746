package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetScaleTest {

  private static List<Violation> refusal(double goal, double within) {
    return catchThrowableOfType(
            InvalidDecisionException.class, () -> new TargetScale(Optional.empty(), goal, within))
        .violations();
  }

  @Test
  void an_unknown_number_is_taken_to_be_within_the_distance() {
    var scale = new TargetScale(Optional.of("km"), 7, 2);

    assertThat(scale.lowest()).isEqualTo(5);
    assertThat(scale.highest()).isEqualTo(9);
    assertThat(scale.read(Performance.UNKNOWN)).isEqualTo(new Reading(5, 7, 9, false));
  }

  @Test
  void every_number_is_on_the_scale_and_no_label() {
    var scale = new TargetScale(Optional.of("km"), 7, 2);

    assertThat(scale.position(Mark.of(1000))).hasValue(1000);
    assertThat(scale.position(Mark.of("near"))).isEmpty();
    assertThat(scale.refusal(Mark.of("near")))
        .isEqualTo(
            Violation.of(
                ErrorCode.WRONG_PERFORMANCE,
                Subject.at(),
                "\"near\" is a label, but this criterion is measured by a number near 7."));
  }

  @Test
  void negative_zero_is_zero() {
    assertThat(new TargetScale(Optional.empty(), -0.0, 1))
        .isEqualTo(new TargetScale(Optional.empty(), 0, 1));
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void the_goal_must_be_finite(double goal) {
    assertThat(refusal(goal, 1))
        .containsExactly(
            Violation.of(
                ErrorCode.NOT_A_NUMBER,
                Subject.at("goal"),
                "A goal must be a finite number, but is " + goal + "."));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0, 0", "-2, -2", "NaN, NaN", "Infinity, Infinity"})
  void the_distance_must_be_finite_and_more_than_0(double within, String shown) {
    assertThat(refusal(7, within))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_SCALE,
                Subject.at("within"),
                "The distance around a goal must be a finite number of more than 0, but is "
                    + shown
                    + "."));
  }

  @ParameterizedTest
  @CsvSource({"1e20, 1", "0, 1.7e308", "1.7e308, 1e308"})
  void a_distance_that_rounding_would_lose_is_refused(double goal, double within) {
    assertThat(refusal(goal, within))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_SCALE,
                Subject.at("within"),
                "The distance around a goal of "
                    + goal
                    + " is too small or too large to calculate with: "
                    + within
                    + "."));
  }
}
