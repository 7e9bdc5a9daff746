package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstCountTest {

  @Test
  void the_highest_score_counts_one() {
    assertThat(counted(new double[] {1, 3, 2})).containsExactly(0, 1, 0);
  }

  @Test
  void those_who_share_the_highest_score_share_the_count() {
    assertThat(counted(new double[] {3, 3, 2})).containsExactly(0.5, 0.5, 0);
  }

  @Test
  void a_difference_that_only_rounding_makes_is_none() {
    double sum = 0.1 + 0.2;
    assertThat(sum).isNotEqualTo(0.3);
    assertThat(counted(new double[] {sum, 0.3})).containsExactly(0.5, 0.5);
  }

  @Test
  void a_small_difference_that_rounding_does_not_make_counts() {
    assertThat(counted(new double[] {50, 50 + 1e-9})).containsExactly(0, 1);
  }

  @Test
  void nothing_but_zeros_is_a_tie() {
    assertThat(counted(new double[] {0, 0, 0, 0})).containsExactly(0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void counts_add_up() {
    assertThat(counted(new double[] {1, 2}, new double[] {2, 1}, new double[] {1, 1}))
        .containsExactly(1.5, 1.5);
  }

  private static double[] counted(double[]... variations) {
    var count = new FirstCount(variations[0].length);
    for (double[] scores : variations) {
      count.add(scores);
    }
    return count.counts();
  }
}
