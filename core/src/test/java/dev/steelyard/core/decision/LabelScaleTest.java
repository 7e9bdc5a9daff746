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
import org.junit.jupiter.params.provider.ValueSource;

class LabelScaleTest {

  private static final LabelScale FREEDOM =
      new LabelScale(
          Optional.empty(),
          List.of(Level.of("easy", 90), Level.of("hard", 10), Level.of("some work", 60)));

  private static List<Violation> refusal(Level... levels) {
    return catchThrowableOfType(
            InvalidDecisionException.class, () -> new LabelScale(Optional.empty(), List.of(levels)))
        .violations();
  }

  private static Violation violation(String part, String message) {
    return Violation.of(ErrorCode.INVALID_SCALE, Subject.at(part), message);
  }

  @Test
  void the_five_ratings_are_25_points_apart() {
    assertThat(LabelScale.RATING5.levels())
        .extracting(Level::label)
        .containsExactly("poor", "fair", "good", "very good", "excellent");
    assertThat(LabelScale.RATING5.levels())
        .extracting(Level::points)
        .containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    assertThat(LabelScale.RATING5.levels()).allMatch(level -> level.meaning().isPresent());
  }

  @Test
  void pass_is_everything_and_fail_is_nothing() {
    assertThat(LabelScale.PASS_FAIL.position(Mark.of("fail"))).hasValue(0);
    assertThat(LabelScale.PASS_FAIL.position(Mark.of("pass"))).hasValue(100);
  }

  @Test
  void a_label_stands_at_its_points() {
    assertThat(FREEDOM.position(Mark.of("some work"))).hasValue(60);
    assertThat(FREEDOM.position(Mark.of("Some work"))).isEmpty();
    assertThat(FREEDOM.position(Mark.of(60))).isEmpty();
  }

  @Test
  void runs_from_the_fewest_to_the_most_points_of_its_labels() {
    assertThat(FREEDOM.lowest()).isEqualTo(10);
    assertThat(FREEDOM.highest()).isEqualTo(90);
    assertThat(FREEDOM.unit()).isEmpty();
  }

  @Test
  void labels_keep_the_stated_order_and_ascend_on_request() {
    assertThat(FREEDOM.labels()).containsExactly("easy", "hard", "some work");
    assertThat(FREEDOM.ascending())
        .extracting(Level::label)
        .containsExactly("hard", "some work", "easy");
  }

  @Test
  void a_range_of_labels_is_read_at_the_middle_of_their_points() {
    assertThat(FREEDOM.read(Performance.between("hard", "some work")))
        .isEqualTo(new Reading(10, 35, 60, true));
  }

  @Test
  void a_scale_of_its_own_is_called_this_criterions_scale() {
    assertThat(FREEDOM.refusal(Mark.of("eazy")))
        .isEqualTo(
            Violation.of(
                    ErrorCode.UNKNOWN_LABEL,
                    Subject.at(),
                    "\"eazy\" is not on this criterion's scale.")
                .choices("eazy", List.of("easy", "hard", "some work")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "on", "off", "Yes", "NO", "On", "OFF"})
  void words_that_some_readers_take_for_truth_values_cannot_be_labels(String label) {
    assertThat(refusal(Level.of(label, 0), Level.of("other", 100)))
        .containsExactly(
            violation(
                label,
                "\"" + label + "\" cannot be a label: some readers take it for a truth value."));
  }

  @Test
  void unknown_cannot_be_a_label() {
    assertThat(refusal(Level.of("unknown", 0), Level.of("known", 100)))
        .containsExactly(
            violation(
                "unknown", "\"unknown\" cannot be a label: it stands for what nobody knows."));
  }

  @Test
  void a_label_cannot_be_blank() {
    assertThat(refusal(Level.of(" ", 0), Level.of("x", 100)))
        .containsExactly(violation(" ", "\" \" cannot be a label: it is blank."));
  }

  @Test
  void a_label_cannot_be_there_twice() {
    assertThat(refusal(Level.of("x", 0), Level.of("x", 100)))
        .containsExactly(violation("x", "\"x\" is a label twice."));
  }

  @ParameterizedTest
  @CsvSource({"-1, -1", "100.5, 100.5", "NaN, NaN"})
  void a_label_has_0_to_100_points(double points, String shown) {
    assertThat(refusal(Level.of("x", points), Level.of("y", 50)))
        .containsExactly(violation("x", "\"x\" must have 0 to 100 points, but has " + shown + "."));
  }

  @Test
  void labels_that_all_have_the_same_points_separate_nothing() {
    var message = "A scale needs at least two labels with different points.";

    assertThat(refusal()).containsExactly(violation("scale", message));
    assertThat(refusal(Level.of("x", 10))).containsExactly(violation("scale", message));
    assertThat(refusal(Level.of("x", -0.0), Level.of("y", 0.0)))
        .containsExactly(violation("scale", message));
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(refusal(Level.of("yes", 200), Level.of("", -1), Level.of("a", 5), Level.of("a", 5)))
        .extracting(Violation::message)
        .containsExactly(
            "\"yes\" cannot be a label: some readers take it for a truth value.",
            "\"yes\" must have 0 to 100 points, but has 200.",
            "\"\" cannot be a label: it is blank.",
            "\"\" must have 0 to 100 points, but has -1.",
            "\"a\" is a label twice.");
  }
}
