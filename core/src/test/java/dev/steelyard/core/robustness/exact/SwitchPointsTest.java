package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Stations;
import dev.steelyard.core.robustness.WeightStability;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SwitchPointsTest {

  @Test
  void three_alternatives_take_over_one_after_the_other() {
    PerformanceTable values = Tables.rows(new double[][] {{0, 1}, {1, .2}, {.6, .8}});

    List<WeightSpan> spans = SwitchPoints.of(values, new double[] {.5, .5}, 0);

    assertThat(spans)
        .extracting(WeightSpan::first)
        .containsExactly(List.of(0), List.of(2), List.of(1));
    assertThat(spans.get(0).from()).isZero();
    assertThat(spans.get(1).from()).isCloseTo(.25, within(1e-15)).isEqualTo(spans.get(0).to());
    assertThat(spans.get(2).from()).isCloseTo(.6, within(1e-15)).isEqualTo(spans.get(1).to());
    assertThat(spans.get(2).to()).isEqualTo(1);
  }

  @Test
  void level_alternatives_come_first_together() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 1}, {0, .5}, {1, 1}});

    assertThat(SwitchPoints.of(values, new double[] {1, 1}, 1))
        .containsExactly(new WeightSpan(0, 1, List.of(0, 2)));
  }

  @Test
  void several_that_meet_in_one_point_leave_no_span_there() {
    PerformanceTable values = Tables.rows(new double[][] {{0, 1}, {.5, .5}, {1, 0}});

    assertThat(SwitchPoints.of(values, new double[] {1, 1}, 0))
        .containsExactly(new WeightSpan(0, .5, List.of(0)), new WeightSpan(.5, 1, List.of(2)));
  }

  @Test
  void who_is_level_at_the_end_and_better_after_it_comes_first_from_the_start() {
    PerformanceTable values = Tables.rows(new double[][] {{.2, 1}, {.9, 1}});

    assertThat(SwitchPoints.of(values, new double[] {1, 1}, 0))
        .containsExactly(new WeightSpan(0, 1, List.of(1)));
    assertThat(SwitchPoints.of(values, new double[] {1, 1}, 1))
        .containsExactly(new WeightSpan(0, 1, List.of(1)));
  }

  @Test
  void others_without_weight_count_equally() {
    PerformanceTable values = Tables.rows(new double[][] {{0, 1, 0}, {1, 0, .4}});

    assertThat(SwitchPoints.of(values, new double[] {2, 0, 0}, 0).get(0).to())
        .isCloseTo(3 / 13.0, within(1e-15));
  }

  @Test
  void the_only_criterion_decides_at_every_share() {
    PerformanceTable values = Tables.rows(new double[][] {{1}, {2}});

    assertThat(SwitchPoints.of(values, new double[] {1}, 0))
        .containsExactly(new WeightSpan(0, 1, List.of(1)));
  }

  @Test
  void a_hydro_electric_station_stays_first_up_to_these_shares() {
    double[] upper = {.5324, .4053, .3759, 1, .5067, .6953};
    for (int j = 0; j < upper.length; j++) {
      WeightSpan first =
          SwitchPoints.of(Stations.flows(), new double[] {1, 1, 1, 1, 1, 1}, j).get(0);

      assertThat(first.first()).containsExactly(4);
      assertThat(first.from()).isZero();
      assertThat(first.to()).isCloseTo(upper[j], within(5e-5));
    }
  }

  private static double[] at(double share, int criterion, double... weights) {
    double rest = (1 - share) / (1 - weights[criterion]);
    double[] moved = Arrays.stream(weights).map(each -> each * rest).toArray();
    moved[criterion] = share;
    return moved;
  }

  @Test
  void spans_agree_with_scores_and_with_the_interval_of_the_leader() {
    var random = new SplittableRandom(19);
    for (int trial = 0; trial < 200; trial++) {
      PerformanceTable values = Tables.random(random, random.nextInt(1, 12), 4);
      double[] weights = Tables.weights(random, 4);
      List<WeightSpan> spans = SwitchPoints.of(values, weights, 2);
      double end = 0;
      for (WeightSpan span : spans) {
        assertThat(span.from()).isEqualTo(end);
        double[] middle = at((span.from() + span.to()) / 2, 2, weights);
        assertThat(span.first()).containsExactly(Tables.best(values, middle));
        end = span.to();
      }
      assertThat(end).isEqualTo(1);
      WeightSpan stated =
          spans.stream().filter(each -> each.to() >= weights[2]).findFirst().orElseThrow();
      var interval = new WeightStability(values, weights).best(2).orElseThrow();
      assertThat(interval.lower()).isCloseTo(stated.from(), within(1e-11));
      assertThat(interval.upper()).isCloseTo(stated.to(), within(1e-11));
    }
  }
}
