package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.Stations;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.robustness.WeightStability.Interval;
import dev.steelyard.core.robustness.WeightStability.Pair;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WeightStabilityTest {

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.of("weight-stability").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    MethodInput input = each.input();
    double[] weights = new double[each.criteria().size()];
    for (int j = 0; j < weights.length; j++) {
      weights[j] = each.node().path("criteria").path(j).path("weight").asDouble();
    }
    var stability = new WeightStability(input.performances(), weights);
    for (JsonNode wanted : each.expected().path("intervals")) {
      int j = wanted.path("criterion").asInt();
      if (wanted.has("undefined")) {
        assertThat(stability.best(j)).isEmpty();
        assertThat(stability.ranking(j)).isEmpty();
      } else {
        check(wanted.path("best"), stability.best(j).orElseThrow(), false);
        check(wanted.path("ranking"), stability.ranking(j).orElseThrow(), true);
      }
    }
  }

  private static void check(JsonNode wanted, Interval actual, boolean byRow) {
    assertThat(actual.lower()).isCloseTo(wanted.path("lower").asDouble(), within(1e-12));
    assertThat(actual.upper()).isCloseTo(wanted.path("upper").asDouble(), within(1e-12));
    assertThat(rows(actual.lowerAt(), byRow)).isEqualTo(rows(wanted.path("lowerAt")));
    assertThat(rows(actual.upperAt(), byRow)).isEqualTo(rows(wanted.path("upperAt")));
  }

  private static List<Integer> rows(JsonNode pair) {
    return pair.isMissingNode() ? List.of() : List.of(pair.get(0).asInt(), pair.get(1).asInt());
  }

  private static List<Integer> rows(Optional<Pair> pair, boolean byRow) {
    List<Integer> rows = pair.map(one -> List.of(one.ahead(), one.behind())).orElse(List.of());
    return byRow ? rows.stream().sorted().toList() : rows;
  }

  private static PerformanceTable table(List<String> alternatives, double[]... columns) {
    return PerformanceTable.of(alternatives, List.of("c", "d").subList(0, columns.length), columns);
  }

  @Test
  void one_alternative_stays_first_at_any_weight() {
    var stability =
        new WeightStability(table(List.of("a"), new double[] {1}, new double[] {2}), 1, 3);

    assertThat(stability.best(0))
        .contains(new Interval(0, 1, Optional.empty(), Optional.empty()))
        .isEqualTo(stability.ranking(0));
  }

  @Test
  void a_tie_that_every_change_breaks_leaves_one_point_of_the_ranking() {
    var tied = table(List.of("a", "b"), new double[] {1, 0}, new double[] {0, 1});

    Interval ranking = new WeightStability(tied, 1, 1).ranking(0).orElseThrow();
    Interval best = new WeightStability(tied, 1, 1).best(0).orElseThrow();

    assertThat(ranking)
        .isEqualTo(
            new Interval(0.5, 0.5, Optional.of(new Pair(0, 1)), Optional.of(new Pair(1, 0))));
    assertThat(best).isEqualTo(new Interval(0.5, 1, Optional.of(new Pair(0, 1)), Optional.empty()));
  }

  @Test
  void equal_alternatives_are_no_bound() {
    var same = table(List.of("a", "b"), new double[] {1, 1}, new double[] {2, 2});

    assertThat(new WeightStability(same, 1, 2).ranking(1))
        .contains(new Interval(0, 1, Optional.empty(), Optional.empty()));
  }

  @Test
  void weights_must_fit_and_not_all_be_zero() {
    var table = table(List.of("a", "b"), new double[] {1, 1}, new double[] {2, 2});

    assertThatThrownBy(() -> new WeightStability(table, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 2 weights");
    assertThatThrownBy(() -> new WeightStability(table, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not all 0");
  }

  @Test
  void the_stations_keep_the_published_first_one_and_ranking() {
    var stability = new WeightStability(Stations.flows(), 1, 1, 1, 1, 1, 1);
    double[] first = {.5324, .4053, .3759, 1, .5067, .6953};
    double[] low = {.1519, .1440, .1468, .1156, .1468, .0694};
    double[] high = {.2037, .2031, .2106, .2124, .2331, .2010};

    for (int j = 0; j < 6; j++) {
      assertThat(stability.first(j, 1).orElseThrow().lower()).isZero();
      assertThat(stability.first(j, 1).orElseThrow().upper()).isCloseTo(first[j], within(5e-5));
      assertThat(stability.first(j, 6).orElseThrow().lower()).isCloseTo(low[j], within(5e-5));
      assertThat(stability.first(j, 6).orElseThrow().upper()).isCloseTo(high[j], within(5e-5));
    }
  }

  @Test
  void the_first_ones_stay_in_their_order_exactly_inside_the_interval() {
    PerformanceTable stations = Stations.flows();
    var stability = new WeightStability(stations, 1, 1, 1, 1, 1, 1);
    List<Integer> stated = order(stations, 0, 1.0 / 6);
    for (int count = 1; count <= 6; count++) {
      for (int j = 0; j < 6; j++) {
        Interval interval = stability.first(j, count).orElseThrow();
        for (int k = 0; k <= 500; k++) {
          double share = k / 500.0;
          boolean inside = share > interval.lower() && share < interval.upper();
          assertThat(order(stations, j, share).subList(0, count).equals(stated.subList(0, count)))
              .isIn(inside, share == interval.lower() || share == interval.upper());
        }
      }
    }
  }

  private static List<Integer> order(PerformanceTable values, int criterion, double share) {
    double[] scores = new double[values.rows()];
    for (int j = 0; j < values.width(); j++) {
      values.addScaled(j, j == criterion ? share : (1 - share) / (values.width() - 1), scores);
    }
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -scores[i]))
        .toList();
  }

  @Test
  void all_and_one_of_the_first_are_the_ranking_and_the_best() {
    var stability = new WeightStability(Stations.flows(), 3, 1, 4, 1, 5, 9);

    for (int j = 0; j < 6; j++) {
      assertThat(stability.first(j, 1)).isEqualTo(stability.best(j));
      assertThat(stability.first(j, 6)).isEqualTo(stability.ranking(j));
    }
    assertThatThrownBy(() -> stability.first(0, 0)).hasMessageContaining("1 to 6");
    assertThatThrownBy(() -> stability.first(0, 7)).hasMessageContaining("1 to 6");
  }

  @Test
  void a_criterion_with_the_whole_weight_has_no_interval_for_the_first_two() {
    var table = table(List.of("a", "b"), new double[] {1, 0}, new double[] {0, 1});

    assertThat(new WeightStability(table, 1, 0).first(0, 2)).isEmpty();
  }
}
