package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.robustness.WeightStability.Interval;
import dev.steelyard.core.robustness.WeightStability.Pair;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Optional;
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
}
