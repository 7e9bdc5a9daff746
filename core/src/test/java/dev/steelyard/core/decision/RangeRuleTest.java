package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeRuleTest {

  private static final Scale COST = NumericScale.of("EUR", 200, 0);
  private static final Scale DISTANCE = new TargetScale(Optional.of("km"), 5, 2);

  private static Performance between(String low, String is, String high) {
    return new Performance.Between(Mark.of(low), Optional.of(Mark.of(is)), Mark.of(high));
  }

  private static Violation reversed(String low, String high, String swapped) {
    return Violation.of(
            ErrorCode.INVALID_RANGE,
            Subject.at("range"),
            "A range runs from low to high, but this one runs from " + low + " to " + high + ".")
        .help("Swap the two: " + swapped + ".");
  }

  @Test
  void a_range_runs_upwards_on_the_scale_whatever_its_direction() {
    assertThat(COST.violations(Performance.between(50, 90))).isEmpty();
    assertThat(COST.violations(Performance.between(90, 50)))
        .containsExactly(reversed("90", "50", "[50, 90]"));
  }

  @Test
  void labels_run_from_fewer_to_more_points() {
    assertThat(LabelScale.RATING5.violations(Performance.between("good", "very good"))).isEmpty();
    assertThat(LabelScale.RATING5.violations(Performance.between("very good", "good")))
        .containsExactly(reversed("very good", "good", "[good, very good]"));
  }

  @Test
  void labels_on_a_scale_stated_from_good_to_bad_run_from_fewer_to_more_points_too() {
    var scale = LabelScale.named("lock-in", Level.of("easy", 100), Level.of("hard", 0));

    assertThat(scale.violations(Performance.between("hard", "easy"))).isEmpty();
    assertThat(scale.violations(Performance.between("easy", "hard")))
        .containsExactly(reversed("easy", "hard", "[hard, easy]"));
  }

  @Test
  void a_range_around_a_target_may_reach_beyond_it() {
    assertThat(DISTANCE.violations(Performance.between(0, 20))).isEmpty();
    assertThat(DISTANCE.violations(Performance.between(6, 4)))
        .containsExactly(reversed("6", "4", "[4, 6]"));
  }

  @Test
  void a_range_of_one_point_is_a_range() {
    assertThat(COST.violations(Performance.between(50, 50))).isEmpty();
  }

  @Test
  void the_stated_value_lies_within_its_range() {
    assertThat(LabelScale.RATING5.violations(between("fair", "good", "very good"))).isEmpty();
    assertThat(LabelScale.RATING5.violations(between("fair", "excellent", "very good")))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_RANGE,
                Subject.at("is"),
                "The value excellent is outside its own range, fair to very good."));
    assertThat(LabelScale.RATING5.violations(between("fair", "poor", "very good")))
        .extracting(Violation::message)
        .containsExactly("The value poor is outside its own range, fair to very good.");
  }

  @Test
  void a_reversed_range_with_a_value_is_reported_as_reversed() {
    assertThat(LabelScale.RATING5.violations(between("very good", "good", "fair")))
        .containsExactly(reversed("very good", "fair", "[fair, very good]"));
  }

  @Test
  void a_range_too_wide_for_a_number_is_refused() {
    assertThat(DISTANCE.violations(Performance.between(-Double.MAX_VALUE, Double.MAX_VALUE)))
        .singleElement()
        .satisfies(violation -> assertThat(violation.code()).isEqualTo(ErrorCode.INVALID_RANGE))
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .startsWith("A range from -179769")
                    .endsWith(" is too wide to calculate with."));
  }

  @Test
  void the_largest_range_that_can_be_calculated_with_is_read_at_its_middle() {
    var scale = NumericScale.of("", 0, Double.MAX_VALUE);
    var range = Performance.between(1.5e308, 1.7e308);

    assertThat(scale.violations(range)).isEmpty();
    assertThat(scale.read(range).is()).isEqualTo(1.6e308);
  }
}
