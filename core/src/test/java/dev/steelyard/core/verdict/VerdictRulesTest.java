package dev.steelyard.core.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VerdictRulesTest {

  @Test
  void the_standard_is_90_75_and_60_of_100_variations_and_one_point() {
    assertThat(VerdictRules.STANDARD).isEqualTo(new VerdictRules(0.90, 0.75, 0.60, 1));
  }

  @Test
  void all_cut_offs_may_coincide() {
    assertThat(new VerdictRules(1, 1, 1, 0).leastLead()).isZero();
    assertThat(new VerdictRules(0.5, 0.5, 0.5, 0).lean()).isEqualTo(0.5);
  }

  @Test
  void cut_offs_that_do_not_rise_are_refused() {
    assertThatThrownBy(() -> new VerdictRules(0.7, 0.8, 0.6, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cut-offs must satisfy 0.5 ≤ lean ≤ lead ≤ clearLead ≤ 1 and leastLead ≥ 0,"
                + " but were [0.6, 0.8, 0.7, 1.0]");
    assertThatThrownBy(() -> new VerdictRules(0.9, 0.5, 0.6, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cut_offs_outside_one_half_to_one_are_refused() {
    assertThatThrownBy(() -> new VerdictRules(0.9, 0.75, 0.49, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VerdictRules(1.01, 0.75, 0.6, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_least_lead_below_zero_or_not_a_number_is_refused() {
    assertThatThrownBy(() -> new VerdictRules(0.9, 0.75, 0.6, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VerdictRules(0.9, 0.75, 0.6, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
