package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MidRanksTest {

  @Test
  void equal_numbers_share_the_mean_of_their_ranks() {
    assertThat(MidRanks.ascending(new double[] {20, 10, 30, 20})).containsExactly(2.5, 1, 4, 2.5);
  }

  @Test
  void zero_and_negative_zero_are_equal() {
    assertThat(MidRanks.ascending(new double[] {0.0, -0.0, -1})).containsExactly(2.5, 2.5, 1);
  }

  @Test
  void no_numbers_have_no_ranks() {
    assertThat(MidRanks.ascending(new double[0])).isEmpty();
  }
}
