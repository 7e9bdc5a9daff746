package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.TargetScale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberStepTest {

  @Test
  void a_step_is_a_tenth_of_the_scale() {
    assertThat(NumberStep.around(50, NumericScale.of("EUR", 200, 0))).containsExactly(30.0, 70.0);
  }

  @Test
  void decimals_stay_as_people_write_them() {
    assertThat(0.4 - 0.1).isNotEqualTo(0.3);
    assertThat(NumberStep.around(0.4, NumericScale.of("", 0, 1))).containsExactly(0.3, 0.5);
    assertThat(NumberStep.around(137.37, NumericScale.percent())).containsExactly(100.0, 100.0);
  }

  @Test
  void the_rounding_of_a_middle_is_not_carried_on() {
    double middle = (-0.1 + 0.3) / 2;
    assertThat(middle).isNotEqualTo(0.1);
    assertThat(NumberStep.around(middle, NumericScale.of("", 0, 1))).containsExactly(0.0, 0.2);
  }

  @Test
  void a_step_does_not_leave_the_scale() {
    assertThat(NumberStep.around(5, NumericScale.percent())).containsExactly(0.0, 15.0);
    assertThat(NumberStep.around(100, NumericScale.percent())).containsExactly(90.0, 100.0);
  }

  @Test
  void a_third_is_cut_after_nine_digits() {
    assertThat(NumberStep.around(1.0 / 3, NumericScale.of("", 0, 1)))
        .containsExactly(0.233333333, 0.433333333);
  }

  @Test
  void from_beyond_a_target_scale_one_step_is_still_one_step() {
    var scale = new TargetScale(Optional.of("km"), 5, 2);

    assertThat(NumberStep.around(7.1, scale)).containsExactly(6.7, 7.0);
  }

  @Test
  void huge_and_tiny_scales_have_steps() {
    assertThat(NumberStep.around(5e299, NumericScale.of("", 0, 1e300)))
        .containsExactly(4e299, 6e299);
    assertThat(NumberStep.around(5e-301, NumericScale.of("", 0, 1e-300)))
        .containsExactly(4e-301, 6e-301);
  }
}
