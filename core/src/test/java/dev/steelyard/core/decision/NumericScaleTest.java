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

class NumericScaleTest {

  private static List<Violation> refusal(double worst, double best, CurvePoint... curve) {
    return catchThrowableOfType(
            InvalidDecisionException.class,
            () -> new NumericScale(Optional.empty(), worst, best, List.of(curve)))
        .violations();
  }

  private static Violation curve(String message, String... path) {
    return Violation.of(ErrorCode.INVALID_CURVE, Subject.at(path), message);
  }

  @Test
  void runs_from_the_smaller_to_the_larger_anchor() {
    var cost = NumericScale.of("EUR", 200, 20);

    assertThat(cost.lowest()).isEqualTo(20);
    assertThat(cost.highest()).isEqualTo(200);
    assertThat(cost.unit()).contains("EUR");
  }

  @Test
  void an_empty_unit_is_no_unit() {
    assertThat(NumericScale.of("", 0, 1).unit()).isEmpty();
  }

  @Test
  void per_cent_run_from_0_to_100() {
    assertThat(NumericScale.percent())
        .isEqualTo(new NumericScale(Optional.of("%"), 0, 100, List.of()));
  }

  @Test
  void holds_its_anchors_and_what_is_between_them() {
    var cost = NumericScale.of("EUR", 200, 0);

    assertThat(cost.position(Mark.of(0))).hasValue(0);
    assertThat(cost.position(Mark.of(200))).hasValue(200);
    assertThat(cost.position(Mark.of(25.5))).hasValue(25.5);
    assertThat(cost.position(Mark.of(-0.01))).isEmpty();
    assertThat(cost.position(Mark.of(200.01))).isEmpty();
    assertThat(cost.position(Mark.of("cheap"))).isEmpty();
  }

  @Test
  void equal_anchors_are_refused() {
    assertThat(refusal(40, 40))
        .containsExactly(
            Violation.of(
                    ErrorCode.INVALID_SCALE,
                    Subject.at("best"),
                    "Worst and best of a scale must differ, but both are 40.")
                .help("State the worst and the best that could be, not what you found."));
  }

  @Test
  void zero_and_negative_zero_are_equal_anchors() {
    assertThat(refusal(-0.0, 0.0))
        .extracting(Violation::message)
        .containsExactly("Worst and best of a scale must differ, but both are 0.");
    assertThat(NumericScale.of("", -0.0, 1)).isEqualTo(NumericScale.of("", 0, 1));
  }

  @ParameterizedTest
  @CsvSource({"NaN, 1", "0, NaN", "-Infinity, 0", "0, Infinity"})
  void anchors_must_be_finite(double worst, double best) {
    assertThat(refusal(worst, best))
        .containsExactly(
            Violation.of(
                ErrorCode.NOT_A_NUMBER,
                Subject.at("worst"),
                "Worst and best of a scale must be finite numbers, but are "
                    + worst
                    + " and "
                    + best
                    + "."));
  }

  @Test
  void anchors_too_far_apart_to_subtract_are_refused() {
    assertThat(refusal(-1.7e308, 1.7e308))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_SCALE,
                Subject.at("worst"),
                "Worst and best of a scale are too far apart to calculate with: -1.7E308 and"
                    + " 1.7E308."));
  }

  @Test
  void a_curve_runs_over_the_whole_scale() {
    var ends =
        curve("A curve must run over the whole scale, from 0 to 200.", "curve")
            .help("Add a point for each end.");

    assertThat(refusal(200, 0, new CurvePoint(0, 100), new CurvePoint(150, 0)))
        .containsExactly(ends);
    assertThat(refusal(200, 0, new CurvePoint(10, 100), new CurvePoint(200, 0)))
        .containsExactly(ends);
    assertThat(refusal(200, 0, new CurvePoint(0, 100))).containsExactly(ends);
  }

  @Test
  void positions_of_a_curve_increase() {
    assertThat(refusal(0, 10, new CurvePoint(0, 0), new CurvePoint(0, 50), new CurvePoint(10, 60)))
        .containsExactly(
            curve("A curve's positions must increase, but 0 follows 0.", "curve", "1"));
    assertThat(
            refusal(0, 10, new CurvePoint(0, 0), new CurvePoint(12.5, 5), new CurvePoint(10, 60)))
        .containsExactly(
            curve("A curve's positions must increase, but 10 follows 12.5.", "curve", "2"));
  }

  @ParameterizedTest
  @CsvSource({"-1, -1", "100.5, 100.5", "NaN, NaN", "Infinity, Infinity"})
  void a_curve_gives_0_to_100_points(double points, String shown) {
    assertThat(refusal(0, 10, new CurvePoint(0, points), new CurvePoint(10, 100)))
        .containsExactly(
            curve("A curve gives 0 to 100 points, but here " + shown + ".", "curve", "0"));
  }

  @Test
  void a_position_that_is_no_number_is_refused() {
    var points = new CurvePoint[] {new CurvePoint(0, 0), new CurvePoint(Double.NaN, 100)};

    assertThat(refusal(0, 10, points))
        .extracting(Violation::message)
        .containsExactly(
            "A curve's positions must increase, but NaN follows 0.",
            "A curve must run over the whole scale, from 0 to 10.");
  }

  @Test
  void a_curve_over_a_scale_on_which_less_is_better_ascends_by_position() {
    var scale =
        new NumericScale(
            Optional.of("EUR"),
            200,
            0,
            List.of(new CurvePoint(-0.0, 100), new CurvePoint(60, 70), new CurvePoint(200, 0)));

    assertThat(scale.curve().get(0)).isEqualTo(new CurvePoint(0, 100));
  }
}
