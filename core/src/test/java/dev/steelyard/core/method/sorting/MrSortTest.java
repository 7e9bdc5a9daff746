package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Cases;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where no source is named, the figures are computed by hand in the comments. */
class MrSortTest extends SortingContract {

  @Override
  protected MethodDefinition definition() {
    return MrSort.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of(
        "profiles",
        rows(input, 3, 6),
        "lambda",
        Setting.of(0.6),
        "categories",
        new Setting.Items(List.of(Setting.of("low"), Setting.of("middle"), Setting.of("high"))));
  }

  /** The example of docs/methods/mr-sort.md. */
  private static MethodInput pupils() {
    return Cases.input(
        List.of("ann", "ben", "cem"),
        new double[] {0.4, 0.35, 0.25},
        new double[] {14, 11, 16},
        new double[] {16, 9, 13},
        new double[] {9, 15, 9});
  }

  @Test
  void the_weight_that_reaches_a_boundary_decides() {
    var method =
        new MrSort(
            new MrSort.Parameters(
                List.of(profile(10, 10, 10), profile(14, 14, 13)),
                0.65,
                List.of("fail", "pass", "distinction")));
    var evaluation = method.evaluate(pupils());

    // ann reaches the upper boundary on c1 and c3: 0.4 + 0.25 = 0.65 of the weight, just enough;
    // ben on c1 and c3 as well; cem reaches the lower one on c2 only: 0.35
    assertThat(((Step.Assignment) evaluation.step("category").orElseThrow()).categories())
        .containsExactly(
            Map.entry("ann", "distinction"),
            Map.entry("ben", "distinction"),
            Map.entry("cem", "fail"));
    assertThat(((Step.Ballots) evaluation.step("nextBoundary").orElseThrow()).ballots())
        .containsOnlyKeys("cem")
        .containsEntry("cem", new Step.Ballot(List.of("c2"), List.of("c1", "c3"), List.of()));
    var reaching = ((Step.Table) evaluation.step("concordance").orElseThrow()).table();
    assertThat(reaching.value(0, 1)).isCloseTo(0.65, within(1e-12));
    assertThat(reaching.value(2, 0)).isCloseTo(0.35, within(1e-12));
    assertThat(evaluation.ranking().first()).containsExactly("ann", "ben");
  }

  /**
   * Twelve alternatives of the article of P. Meyer and A.-L. Olteanu (2015) on large performance
   * differences in MR-Sort, as the tests of the R package MCDA quote it. There a1 to a6 and a10 to
   * a12 are sorted with a veto and a7 to a9 with a dictator, none of which is reached.
   */
  @Test
  void meyer_and_olteanu_majority_rule_as_in_the_r_package_mcda() {
    double third = 1 / 3.0;
    double[][] rows = {
      {10, 10, 9}, {10, 9, 10}, {9, 10, 10}, {9, 9, 10}, {9, 10, 9}, {10, 9, 9},
      {10, 10, 7}, {10, 7, 10}, {7, 10, 10}, {9, 9, 17}, {9, 17, 9}, {17, 9, 9}
    };
    var ids = IntStream.rangeClosed(1, rows.length).mapToObj(i -> "a" + i).toList();
    var input = Cases.input(ids, new double[] {third, third, third}, rows);
    var parameters =
        new MrSort.Parameters(List.of(profile(10, 10, 10)), 0.5, List.of("fail", "pass"));

    assertThat(new MrSort(parameters).evaluate(input).scores().toArray())
        .containsExactly(2, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1);
  }

  /** Two ways to travel of the tests of the R package MCDA: 2 of a weight of 4 must agree. */
  @Test
  void costs_are_sorted_as_in_the_r_package_mcda() {
    var table =
        PerformanceTable.of(
            List.of("rer", "bus"), List.of("c1", "c2"), new double[][] {{1, 6}, {10, 40}});
    var input = MethodInput.of(table, List.of(Direction.MINIMIZE, Direction.MINIMIZE), 0.25, 0.75);
    var method = new MrSort(new MrSort.Parameters(List.of(profile(7, 25)), 0.5, List.of()));

    assertThat(method.evaluate(input).scores().toArray()).containsExactly(2, 1);
  }

  @Test
  void a_majority_reached_up_to_rounding_is_reached() {
    // 0.1 + 0.2 + 0.4 adds up to 0.7000000000000001, 0.7 of a sum of 1
    var input =
        Cases.input(List.of("x"), new double[] {0.1, 0.2, 0.4, 0.3}, new double[] {5, 5, 5, 0});
    var method = new MrSort(new MrSort.Parameters(List.of(profile(5, 5, 5, 5)), 0.7, List.of()));

    assertThat(method.evaluate(input).ranking().score("x")).isEqualTo(2);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new MrSort.Parameters(List.of(), 1.5, List.of()))
        .hasMessage("lambda must be from 0.5 to 1, but was 1.5");
  }
}
