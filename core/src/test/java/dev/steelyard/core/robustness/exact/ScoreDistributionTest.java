package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreDistributionTest {

  @Test
  void with_two_criteria_the_score_is_uniform_between_the_two_values() {
    var score = new ScoreDistribution(WeightRegion.unknown(2), 2, 6);

    assertThat(score.atMost(3)).isCloseTo(.25, within(1e-15));
    assertThat(score.quantile(.75)).isCloseTo(5, within(1e-14));
    assertThat(score.mean()).isEqualTo(4);
    assertThat(score.variance()).isCloseTo(16 / 12.0, within(1e-15));
    assertThat(score.range()).isEqualTo(new Bounds(2, 6));
  }

  @Test
  void one_weight_of_three_has_a_falling_density() {
    var score = new ScoreDistribution(WeightRegion.unknown(3), 1, 0, 0);

    assertThat(score.atMost(.3)).isCloseTo(1 - .7 * .7, within(1e-15));
    assertThat(score.variance()).isCloseTo(1 / 18.0, within(1e-16));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, .001, .05, .5, .95, .999, 1})
  void a_quantile_is_not_exceeded_with_its_probability(double probability) {
    var score = new ScoreDistribution(WeightRegion.ranked(2, 0, 1, 3), .3, .9, .1, .6);

    assertThat(score.atMost(score.quantile(probability))).isCloseTo(probability, within(1e-13));
  }

  @Test
  void outside_its_range_nothing_is_open() {
    var score = new ScoreDistribution(WeightRegion.unknown(3), .2, .4, .3);

    assertThat(score.atMost(.19)).isZero();
    assertThat(score.atMost(.2)).isZero();
    assertThat(score.atMost(.4)).isEqualTo(1);
    assertThat(score.quantile(0)).isEqualTo(.2);
    assertThat(score.quantile(1)).isEqualTo(.4);
  }

  @Test
  void equal_values_leave_one_score() {
    var score = new ScoreDistribution(WeightRegion.unknown(3), .5, .5, .5);

    assertThat(score.atMost(.5)).isEqualTo(1);
    assertThat(score.atMost(.49)).isZero();
    assertThat(score.quantile(.3)).isEqualTo(.5);
    assertThat(score.variance()).isZero();
  }

  @Test
  void draws_have_this_distribution() {
    var random = new SplittableRandom(21);
    double[] values = {.1, .8, .4, .35, .9};
    var score = new ScoreDistribution(WeightRegion.unknown(5), values);
    int draws = 100_000;
    int under = 0;
    for (int draw = 0; draw < draws; draw++) {
      under += WeightShares.dot(Tables.weights(random, 5), values) <= .45 ? 1 : 0;
    }

    assertThat(under / (double) draws).isCloseTo(score.atMost(.45), within(.005));
  }

  @Test
  void values_of_other_criteria_are_refused() {
    assertThatThrownBy(() -> new ScoreDistribution(WeightRegion.unknown(2), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
