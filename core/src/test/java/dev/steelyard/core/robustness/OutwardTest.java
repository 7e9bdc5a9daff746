package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutwardTest {

  private static final Scale EUR = NumericScale.of("EUR", 200, 0);

  @Test
  void a_position_above_is_rounded_up() {
    assertThat(Outward.round(61.2, 50, EUR)).isEqualTo(62);
  }

  @Test
  void a_position_below_is_rounded_down() {
    assertThat(Outward.round(41.8, 50, EUR)).isEqualTo(41);
  }

  @Test
  void a_round_position_stays() {
    assertThat(Outward.round(61, 50, EUR)).isEqualTo(61);
    assertThat(Outward.round(41, 50, EUR)).isEqualTo(41);
  }

  @Test
  void the_rounding_of_doubles_does_not_push_a_round_position_on() {
    assertThat(Outward.round(61.000000000000007, 50, EUR)).isEqualTo(61);
    assertThat(Outward.round(40.99999999999999, 50, EUR)).isEqualTo(41);
  }

  @Test
  void three_digits_of_the_scale_are_kept() {
    assertThat(Outward.round(0.012345, 0, NumericScale.of("s", 0, 0.05))).isEqualTo(0.0124);
    assertThat(Outward.round(1_234_567, 0, NumericScale.of("EUR", 0, 5_000_000)))
        .isEqualTo(1_240_000);
    assertThat(Outward.round(1.2345, 0, NumericScale.of("", 0, 9.99))).isEqualTo(1.24);
  }

  @Test
  void nothing_leaves_the_scale() {
    assertThat(Outward.round(199.7, 50, NumericScale.of("EUR", 0, 199.8))).isEqualTo(199.8);
    assertThat(Outward.round(0.3, 50, NumericScale.of("EUR", 0.25, 200))).isEqualTo(0.25);
  }

  @Test
  void huge_and_tiny_scales_are_rounded_alike() {
    assertThat(Outward.round(1.2345e300, 0, NumericScale.of("", 0, 5e300))).isEqualTo(1.24e300);
    assertThat(Outward.round(1.2345e-300, 0, NumericScale.of("", 0, 5e-300))).isEqualTo(1.24e-300);
  }

  @Test
  void a_target_scale_ends_where_nothing_is_left() {
    assertThat(Outward.round(6.996, 5, new TargetScale(Optional.empty(), 5, 2))).isEqualTo(7);
  }
}
