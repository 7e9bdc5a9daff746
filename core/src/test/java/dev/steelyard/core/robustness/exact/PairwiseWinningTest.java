package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Stations;
import dev.steelyard.core.table.PerformanceTable;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairwiseWinningTest {

  @Test
  void a_ranking_of_the_criteria_turns_one_half_into_nine_tenths() {
    assertThat(new PairwiseWinning(Tables.pair(), WeightRegion.unknown(4)).probability(0, 1))
        .isCloseTo(.5, within(1e-15));
    assertThat(
            new PairwiseWinning(Tables.pair(), WeightRegion.ranked(0, 1, 2, 3)).probability(0, 1))
        .isCloseTo(.9, within(1e-15));
  }

  @Test
  void least_weights_are_those_of_unknown_weights_in_a_smaller_triangle() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}});

    assertThat(new PairwiseWinning(values, WeightRegion.atLeast(.3, 0)).probability(0, 1))
        .isCloseTo(5 / 7.0, within(1e-15));
  }

  /** The figures of the first place are known to four digits. */
  @Test
  void a_hydro_electric_station_is_first_with_a_probability_between_sure_bounds() {
    var winning = new PairwiseWinning(Stations.flows(), WeightRegion.unknown(6));
    Bounds bounds = winning.first(4);

    assertThat(bounds.least()).isCloseTo(.5635, within(5e-5));
    assertThat(bounds.most()).isCloseTo(.8452, within(5e-5));
  }

  @Test
  void expected_ranks_add_up_to_the_sum_of_all_ranks() {
    var random = new SplittableRandom(9);
    PerformanceTable values = Tables.random(random, 30, 12);
    var winning = new PairwiseWinning(values, WeightRegion.unknown(12));

    assertThat(IntStream.range(0, 30).mapToDouble(winning::expectedRank).sum())
        .isCloseTo(465, within(1e-11));
  }

  @Test
  void bounds_hold_the_exact_probability_of_the_first_rank() {
    var random = new SplittableRandom(10);
    for (int trial = 0; trial < 30; trial++) {
      PerformanceTable values = Tables.random(random, 6, 4);
      WeightRegion region =
          trial % 2 == 0 ? WeightRegion.unknown(4) : WeightRegion.ranked(3, 1, 0, 2);
      var winning = new PairwiseWinning(values, region);
      FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
      for (int i = 0; i < 6; i++) {
        assertThat(first.share(i))
            .isBetween(winning.first(i).least() - 1e-12, winning.first(i).most() + 1e-12);
      }
    }
  }

  @Test
  void one_alternative_is_first_for_sure() {
    var winning =
        new PairwiseWinning(Tables.rows(new double[][] {{1, 2}}), WeightRegion.unknown(2));

    assertThat(winning.first(0)).isEqualTo(new Bounds(1, 1));
    assertThat(winning.expectedRank(0)).isEqualTo(1);
  }

  @Test
  void equal_alternatives_are_half_ahead_of_each_other() {
    var winning =
        new PairwiseWinning(Tables.rows(new double[][] {{1, 2}, {1, 2}}), WeightRegion.unknown(2));

    assertThat(winning.probability(0, 1)).isEqualTo(.5);
    assertThat(winning.expectedRank(1)).isEqualTo(1.5);
  }

  @Test
  void a_region_of_other_criteria_is_refused() {
    assertThatThrownBy(() -> new PairwiseWinning(Tables.pair(), WeightRegion.unknown(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 4 criteria, but was 3");
  }
}
