package dev.steelyard.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFunctionTest {

  private static final ValueFunction COST = ValueFunction.of(NumericScale.of("EUR", 200, 0));
  private static final ValueFunction TARGET =
      ValueFunction.of(new TargetScale(Optional.of("km"), 7, 2));
  private static final ValueFunction CURVE =
      curve(
          new CurvePoint(0, 100),
          new CurvePoint(60, 70),
          new CurvePoint(100, 70),
          new CurvePoint(200, 0));

  private static ValueFunction curve(CurvePoint... points) {
    double low = points[0].at();
    double high = points[points.length - 1].at();
    return ValueFunction.of(new NumericScale(Optional.empty(), high, low, List.of(points)));
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "200, 0", "50, 75", "130, 35"})
  void a_number_is_worth_its_part_of_the_way_from_worst_to_best(double position, double points) {
    assertThat(COST.points(position)).isCloseTo(points, within(1e-12));
  }

  @Test
  void more_is_better_when_best_is_the_larger_anchor() {
    var speed = ValueFunction.of(NumericScale.of("", -10, 30));

    assertThat(speed.points(-10)).isEqualTo(0);
    assertThat(speed.points(0)).isEqualTo(25);
    assertThat(speed.points(30)).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"7, 100", "5, 0", "9, 0", "6, 50", "8.5, 25", "4, 0", "1000, 0"})
  void near_a_target_points_fall_on_both_sides(double position, double points) {
    assertThat(TARGET.points(position)).isCloseTo(points, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "30, 85", "60, 70", "80, 70", "100, 70", "150, 35", "200, 0"})
  void a_curve_is_straight_between_its_points(double position, double points) {
    assertThat(CURVE.points(position)).isCloseTo(points, within(1e-12));
  }

  @Test
  void labels_are_worth_their_points() {
    var scale = LabelScale.named("x", Level.of("a", 90), Level.of("b", 10), Level.of("c", 33.3));
    var function = ValueFunction.of(scale);

    assertThat(function.points(90)).isEqualTo(90);
    assertThat(function.points(10)).isEqualTo(10);
    assertThat(function.points(33.3)).isCloseTo(33.3, within(1e-12));
  }

  @Test
  void stated_points_are_met_exactly() {
    for (CurvePoint point : List.of(new CurvePoint(60, 70), new CurvePoint(200, 0))) {
      assertThat(CURVE.points(point.at())).isEqualTo(point.points());
    }
  }

  @Test
  void the_least_and_greatest_value_of_a_range_may_lie_inside_it() {
    assertThat(TARGET.least(6, 8.5)).isEqualTo(25);
    assertThat(TARGET.greatest(6, 8.5)).isEqualTo(100);
    assertThat(TARGET.greatest(7.5, 8.5)).isEqualTo(75);
    assertThat(COST.least(50, 90)).isEqualTo(55);
    assertThat(COST.greatest(50, 90)).isEqualTo(75);
    assertThat(COST.least(50, 50)).isEqualTo(75);
  }

  @Test
  void finds_the_nearest_position_with_a_value() {
    assertThat(COST.nearestPosition(75, 180)).hasValue(50);
    assertThat(TARGET.nearestPosition(50, 9)).hasValue(8);
    assertThat(TARGET.nearestPosition(50, 5)).hasValue(6);
    assertThat(TARGET.nearestPosition(50, 7)).hasValue(6);
    assertThat(CURVE.nearestPosition(35, 0)).hasValue(150);
  }

  @Test
  void a_position_that_has_the_value_is_the_nearest_to_itself() {
    assertThat(CURVE.nearestPosition(70, 80)).hasValue(80);
    assertThat(TARGET.nearestPosition(0, 1000)).hasValue(1000);
  }

  @Test
  void a_flat_part_is_entered_at_its_nearer_end() {
    assertThat(CURVE.nearestPosition(70, 0)).hasValue(60);
    assertThat(CURVE.nearestPosition(70, 200)).hasValue(100);
  }

  @Test
  void there_is_no_position_for_a_value_that_is_never_reached() {
    var low = curve(new CurvePoint(0, 20), new CurvePoint(10, 60));

    assertThat(low.nearestPosition(60.5, 5)).isEmpty();
    assertThat(low.nearestPosition(19, 5)).isEmpty();
    assertThat(low.nearestPosition(60, 5)).hasValue(10);
  }

  @Test
  void works_at_the_largest_magnitudes() {
    var scale = NumericScale.of("", 0, Double.MAX_VALUE);

    assertThat(ValueFunction.of(scale).points(Double.MAX_VALUE / 2)).isEqualTo(50);
    assertThat(ValueFunction.of(NumericScale.of("", -8e307, 8e307)).points(0)).isEqualTo(50);
    assertThat(ValueFunction.of(NumericScale.of("", 0, 4e-323)).points(2e-323)).isEqualTo(50);
  }

  @Test
  void values_stay_between_0_and_100_and_inverse_positions_on_the_scale() {
    var random = new SplittableRandom(11);
    RandomDecisions.check(
        300,
        decision ->
            decision.criteria().leaves().forEach(leaf -> checkRandomly(leaf.scale(), random)));
  }

  private static void checkRandomly(Scale scale, SplittableRandom random) {
    var function = ValueFunction.of(scale);
    double position = scale.lowest() + random.nextDouble() * (scale.highest() - scale.lowest());
    double points = function.points(position);

    assertThat(points).isBetween(0.0, 100.0);
    double found = function.nearestPosition(points, scale.lowest()).orElseThrow();
    assertThat(found).isBetween(scale.lowest(), scale.highest());
    assertThat(function.points(found)).isCloseTo(points, within(1e-9));
  }

  @Test
  void no_position_in_a_range_is_worth_less_than_the_least_or_more_than_the_greatest() {
    var random = new SplittableRandom(12);
    for (int k = 0; k < 5000; k++) {
      double low = random.nextDouble(0, 200);
      double high = random.nextDouble(low, 200.1);
      double points = CURVE.points(low + random.nextDouble() * (high - low));

      assertThat(points)
          .isBetween(CURVE.least(low, high) - 1e-12, CURVE.greatest(low, high) + 1e-12);
    }
  }
}
