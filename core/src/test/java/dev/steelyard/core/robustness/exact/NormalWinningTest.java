package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The first two tests are the reference cases of smaa.json with normal distributions. */
class NormalWinningTest {

  @Test
  void one_criterion_has_a_formula() {
    assertThat(NormalWinning.one(.1, .01 + .04)).isCloseTo(0.6726395769907114, within(1e-14));
  }

  @Test
  void two_criteria_take_an_integral() {
    assertThat(NormalWinning.two(.2, .01 + .0225, -.3, .0025 + .01))
        .isCloseTo(0.3713848885284887, within(1e-11));
  }

  @Test
  void the_other_way_round_is_the_rest() {
    assertThat(NormalWinning.two(.2, .03, -.3, .01) + NormalWinning.two(-.2, .03, .3, .01))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void without_spread_the_part_of_the_weights_counts() {
    assertThat(NormalWinning.two(.2, 0, -.3, 0)).isCloseTo(.4, within(1e-11));
    assertThat(NormalWinning.two(.2, 0, 0, 0)).isCloseTo(1, within(1e-11));
    assertThat(NormalWinning.two(0, 0, 0, 0)).isEqualTo(.5);
    assertThat(NormalWinning.one(-1, 0)).isZero();
    assertThat(NormalWinning.one(1, 0)).isEqualTo(1);
  }

  @Test
  void a_small_spread_is_seen() {
    assertThat(NormalWinning.two(.2, 1e-10, -.3, 1e-10)).isCloseTo(.4, within(1e-9));
  }

  @Test
  void equal_criteria_are_like_a_smaller_spread() {
    double alone = NormalWinning.one(.1, .04);

    assertThat(NormalWinning.two(.1, .04, .1, .04)).isBetween(alone, NormalWinning.one(.1, .02));
  }
}
