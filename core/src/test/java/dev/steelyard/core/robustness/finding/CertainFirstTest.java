package dev.steelyard.core.robustness.finding;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.WeightRegion;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class CertainFirstTest {

  private static final double ROUNDING = 1e-9;

  @Test
  void bounds_are_those_of_all_corners_in_500_random_cases() {
    for (long seed = 0; seed < 500; seed++) {
      var judgement = OpenDecisions.random(seed);
      int m = judgement.table().alternatives().size();
      var scores = ScoreBounds.of(judgement.table(), judgement.weights());
      var gaps = GapBounds.of(judgement.table(), judgement.weights());
      double[] shares = Values.shares(judgement.weights());
      for (int i = 0; i < m; i++) {
        for (int k = 0; k < m; k++) {
          int first = i;
          int second = k;
          double[] seen = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
          double[] gap = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
          OpenDecisions.corners(
              judgement,
              (row, column) -> true,
              values -> {
                double[] sums = Values.sums(values, shares);
                widen(seen, sums[first]);
                widen(gap, sums[first] - sums[second]);
              });
          same(scores.bounds().get(i), seen, seed);
          same(gaps.between(i, k), gap, seed);
        }
      }
    }
  }

  private static void widen(double[] seen, double number) {
    seen[0] = Math.min(seen[0], number);
    seen[1] = Math.max(seen[1], number);
  }

  private static void same(Bounds actual, double[] seen, long seed) {
    assertThat(actual.least()).as("seed %d", seed).isCloseTo(seen[0], within(ROUNDING));
    assertThat(actual.most()).as("seed %d", seed).isCloseTo(seen[1], within(ROUNDING));
  }

  @Test
  void standings_are_those_of_all_corners_in_500_random_cases() {
    int[] counts = new int[Standing.values().length];
    for (long seed = 0; seed < 500; seed++) {
      var judgement = OpenDecisions.random(seed);
      var certain = CertainFirst.of(judgement).orElseThrow();
      for (int i = 0; i < certain.alternatives().size(); i++) {
        var expected = expected(judgement, i);
        assertThat(certain.standings().get(i)).as("seed %d row %d", seed, i).isEqualTo(expected);
        counts[expected.ordinal()]++;
      }
    }
    assertThat(counts).as("every standing occurs").doesNotContain(0);
  }

  private static Standing expected(Judgement judgement, int row) {
    var table = judgement.table();
    if (seen(judgement, row, (i, j) -> true)[0]) {
      return Standing.FIRST_WHATEVER_THE_RANGES;
    }
    if (seen(judgement, row, (i, j) -> !table.reading(i, j).known())[0]) {
      return Standing.FIRST_WHATEVER_IS_MISSING;
    }
    return seen(judgement, row, (i, j) -> true)[1]
        ? Standing.COULD_BE_FIRST
        : Standing.CANNOT_BE_FIRST;
  }

  /** Whether a row is always alone in front, and whether it ever is in front. */
  private static boolean[] seen(Judgement judgement, int row, BiPredicate<Integer, Integer> open) {
    boolean[] seen = {true, false};
    double[] shares = Values.shares(judgement.weights());
    OpenDecisions.corners(
        judgement,
        open,
        values -> {
          double[] sums = Values.sums(values, shares);
          double others = Values.most(sums, k -> k != row);
          seen[0] &= sums[row] > others + judgement.tolerance();
          seen[1] |= sums[row] >= others - judgement.tolerance();
        });
    return seen;
  }

  @Test
  void over_a_region_no_drawn_weights_contradict_and_corners_are_reached() {
    for (long seed = 0; seed < 200; seed++) {
      var judgement = OpenDecisions.random(seed);
      int n = judgement.table().criteria().size();
      var region = WeightRegion.unknown(n);
      var certain = CertainFirst.over(judgement, region).orElseThrow();
      var gaps = GapBounds.over(judgement.table(), region);
      var random = new SplittableRandom(seed);
      for (int draw = 0; draw < 50; draw++) {
        double[] drawn = random.doubles(n).map(u -> -Math.log(1 - u)).toArray();
        double sum = Arrays.stream(drawn).sum();
        double[] weights = Arrays.stream(drawn).map(w -> w / sum).toArray();
        for (int i = 0; i < certain.alternatives().size(); i++) {
          agrees(judgement, certain, i, weights);
          inside(judgement, gaps, i, weights);
        }
      }
    }
  }

  private static void agrees(
      Judgement judgement, CertainFirst certain, int row, double... weights) {
    var table = judgement.table();
    double[] least = Values.sums(Values.rows(table, table::least), weights);
    double[] most = Values.sums(Values.rows(table, table::greatest), weights);
    var standing = certain.standings().get(row);
    if (standing == Standing.FIRST_WHATEVER_THE_RANGES) {
      assertThat(least[row]).isGreaterThan(Values.most(most, k -> k != row));
    }
    if (standing == Standing.CANNOT_BE_FIRST) {
      assertThat(most[row]).isLessThan(Values.most(least, k -> k != row));
    }
  }

  private static void inside(Judgement judgement, GapBounds gaps, int row, double... weights) {
    double[] sums =
        Values.sums(
            Values.rows(judgement.table(), (i, j) -> judgement.table().values().value(i, j)),
            weights);
    var bounds = gaps.between(row, 0);
    assertThat(sums[row] - sums[0]).isBetween(bounds.least() - ROUNDING, bounds.most() + ROUNDING);
  }

  @Test
  void being_first_needs_one_vector_of_weights_against_all_rivals() {
    var judgement =
        Judging.of(PercentTable.draft(row(1, 1), row(40, 40), row(100, 0), row(0, 100)).build());

    assertThat(CertainFirst.over(judgement, WeightRegion.unknown(2)).orElseThrow().standing("a"))
        .as("level with each at some weights, behind one of them at all")
        .contains(Standing.CANNOT_BE_FIRST);
    var middle =
        Judging.of(PercentTable.draft(row(1, 1), row(60, 60), row(100, 0), row(0, 100)).build());
    assertThat(CertainFirst.over(middle, WeightRegion.unknown(2)).orElseThrow().standing("a"))
        .as("first in the middle, at no corner")
        .contains(Standing.COULD_BE_FIRST);
  }

  @Test
  void a_score_has_its_bounds_over_a_region_at_the_corners() {
    var judgement =
        Judging.of(
            PercentTable.draft(row(4, 3, 2, 1), row(90, 50, 40, 70), row(60, 80, 50, 60)).build());
    var ranked = WeightRegion.ranked(0, 1, 2, 3);

    assertThat(GapBounds.over(judgement.table(), ranked).between(0, 1))
        .as("running leads 30, 0, -10, 0 as means of the first k")
        .satisfies(bounds -> same(bounds, new double[] {-10.0 / 3, 30}, 0));
    assertThat(ScoreBounds.over(judgement.table(), ranked).bounds().get(0))
        .satisfies(bounds -> same(bounds, new double[] {60, 90}, 0));
  }

  @Test
  void who_may_miss_a_constraint_is_not_certainly_first_and_stands_in_nobodys_way() {
    var draft =
        PercentTable.draft(row(1, 9), row(0, 90), row(60, 10))
            .cell("c1", "a", Performance.UNKNOWN)
            .constraints(Constraints.atLeast("c1", 50));
    var certain = CertainFirst.of(Judging.of(draft.build())).orElseThrow();

    assertThat(certain.standings())
        .containsExactly(Standing.COULD_BE_FIRST, Standing.COULD_BE_FIRST);
    assertThat(certain.standing("nobody")).isEmpty();
  }
}
