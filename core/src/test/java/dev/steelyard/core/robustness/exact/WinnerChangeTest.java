package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WinnerChangeTest {

  @ParameterizedTest
  @EnumSource
  void a_dominating_leader_stays(WeightDistance distance) {
    PerformanceTable values = Tables.rows(new double[][] {{.9, .8}, {.5, .4}, {.3, .7}});

    assertThat(WinnerChange.nearest(values, new double[] {.5, .5}, 0, distance)).isEmpty();
  }

  @Test
  void the_nearest_rival_takes_over() {
    PerformanceTable values = Tables.rows(new double[][] {{1, .5}, {0, 1}, {.85, .6}});
    WinnerChange change =
        WinnerChange.nearest(values, new double[] {.6, .4}, 0, WeightDistance.TOTAL).orElseThrow();

    assertThat(change.rival()).isEqualTo(2);
    assertThat(Tables.array(change.change().weights()))
        .containsExactly(new double[] {.4, .6}, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void putting_any_rival_first_takes_at_least_as_much(WeightDistance distance) {
    var random = new SplittableRandom(3);
    for (int trial = 0; trial < 40; trial++) {
      PerformanceTable values = Tables.random(random, 5, 3);
      double[] weights = Tables.weights(random, 3);
      int leader = Tables.best(values, weights);
      double least =
          IntStream.range(0, 5)
              .filter(i -> i != leader)
              .mapToObj(i -> MinimalWeightChange.first(values, weights, i).nearest(distance))
              .flatMap(Optional::stream)
              .mapToDouble(ChangedWeights::distance)
              .min()
              .orElse(-1);
      double nearest =
          WinnerChange.nearest(values, weights, leader, distance)
              .map(each -> each.change().distance())
              .orElse(-1.0);

      assertThat(nearest).isCloseTo(least, within(1e-9));
    }
  }
}
