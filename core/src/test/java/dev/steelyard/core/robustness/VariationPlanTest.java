package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class VariationPlanTest {

  @Test
  void the_standard_is_20000_variations_from_seed_42_with_half_of_each_weight_up_or_down() {
    assertThat(VariationPlan.STANDARD).isEqualTo(new VariationPlan(20_000, 42, 0.5, false));
  }

  @Test
  void both_ends_of_each_domain_are_allowed() {
    assertThat(new VariationPlan(1, Long.MIN_VALUE, 0).weightSpread()).isZero();
    assertThat(new VariationPlan(10_000_000, Long.MAX_VALUE, 1).count()).isEqualTo(10_000_000);
  }

  @Test
  void a_count_outside_1_to_ten_million_is_refused() {
    assertThatThrownBy(() -> VariationPlan.STANDARD.withCount(0))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("Option variations must be 1 to 10000000, but was 0.");
    assertThatThrownBy(() -> VariationPlan.STANDARD.withCount(10_000_001))
        .hasMessage("Option variations must be 1 to 10000000, but was 10000001.");
  }

  @Test
  void a_spread_outside_0_to_1_is_refused() {
    assertThatThrownBy(() -> new VariationPlan(1, 1, 1.5))
        .hasMessage("Option weightSpread must be 0 to 1, but was 1.5.");
    assertThatThrownBy(() -> new VariationPlan(1, 1, Double.NaN))
        .hasMessage("Option weightSpread must be 0 to 1, but was NaN.");
  }

  @Test
  void everything_wrong_is_said_at_once_and_where() {
    assertThatThrownBy(() -> new VariationPlan(-1, 1, -0.5))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidDecisionException.class))
        .extracting(
            InvalidDecisionException::violations, InstanceOfAssertFactories.list(Violation.class))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_OPTION,
                Subject.at("options", "variations"),
                "Option variations must be 1 to 10000000, but was -1."),
            Violation.of(
                ErrorCode.INVALID_OPTION,
                Subject.at("options", "weightSpread"),
                "Option weightSpread must be 0 to 1, but was -0.5."));
  }

  @Test
  void one_number_can_be_changed_alone() {
    assertThat(VariationPlan.STANDARD.withCount(7)).isEqualTo(new VariationPlan(7, 42, 0.5));
    assertThat(VariationPlan.STANDARD.withSeed(7))
        .isEqualTo(new VariationPlan(20_000, 7, 0.5, false));
  }

  @Test
  void costly_methods_get_fewer_variations_unless_their_number_is_stated() {
    assertThat(VariationPlan.STANDARD.within(500_000)).isEqualTo(VariationPlan.STANDARD);
    assertThat(VariationPlan.STANDARD.within(1_000_000).count()).isEqualTo(10_000);
    assertThat(VariationPlan.STANDARD.within(1e12).count()).isEqualTo(100);
    assertThat(VariationPlan.STANDARD.within(0).count()).isEqualTo(20_000);
    assertThat(VariationPlan.STANDARD.withCount(20_000).within(1e12).count()).isEqualTo(20_000);
  }
}
