package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinimalWeightChangeTest {

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.of("minimal-weight-change").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    MethodInput input = each.input();
    double[] weights = new double[input.width()];
    Arrays.setAll(weights, j -> each.node().path("criteria").path(j).path("weight").asDouble());
    int best = each.parameters().path("best").asInt();
    int second = each.parameters().path("second").asInt();
    PerformanceTable values = input.performances();
    check(
        each.expected().path("pairOnly"),
        MinimalWeightChange.reaching(values, weights, second, best));
    check(
        each.expected().path("secondBecomesBest"),
        MinimalWeightChange.first(values, weights, second));
  }

  private static void check(JsonNode wanted, MinimalWeightChange change) {
    if (wanted.path("infeasible").asBoolean()) {
      for (WeightDistance distance : WeightDistance.values()) {
        assertThat(change.nearest(distance)).isEmpty();
      }
      return;
    }
    assertThat(change.nearest(WeightDistance.TOTAL).orElseThrow().distance())
        .isCloseTo(wanted.path("L1").path("distance").asDouble(), within(1e-8));
    assertThat(change.nearest(WeightDistance.LARGEST).orElseThrow().distance())
        .isCloseTo(wanted.path("Linf").path("distance").asDouble(), within(1e-8));
    ChangedWeights straight = change.nearest(WeightDistance.EUCLIDEAN).orElseThrow();
    assertThat(straight.distance())
        .isCloseTo(wanted.path("L2").path("distance").asDouble(), within(1e-8));
    for (int j = 0; j < straight.weights().size(); j++) {
      assertThat(straight.weights().get(j))
          .isCloseTo(wanted.path("L2").path("weights").path(j).asDouble(), within(1e-8));
    }
  }

  private static ChangedWeights ofPair(WeightDistance distance) {
    return MinimalWeightChange.reaching(Tables.pair(), Tables.WEIGHTS, 1, 0)
        .nearest(distance)
        .orElseThrow();
  }

  private static void hasWeights(ChangedWeights change, double precision, double... weights) {
    assertThat(Tables.array(change.weights())).containsExactly(weights, within(precision));
  }

  @Test
  void in_total_a_thirtieth_moves_from_the_first_criterion_to_the_second() {
    ChangedWeights change = ofPair(WeightDistance.TOTAL);

    assertThat(change.distance() / 2).isCloseTo(1 / 30.0, within(1e-12));
    hasWeights(change, 1e-12, .4 - 1 / 30.0, .3 + 1 / 30.0, .2, .1);
  }

  @Test
  void two_and_a_half_points_on_every_weight_are_enough() {
    assertThat(ofPair(WeightDistance.LARGEST).distance()).isCloseTo(.025, within(1e-12));
  }

  @Test
  void on_a_straight_line_the_change_is_known_in_closed_form() {
    ChangedWeights change = ofPair(WeightDistance.EUCLIDEAN);

    assertThat(change.distance()).isCloseTo(Math.sqrt(.002), within(1e-14));
    hasWeights(change, 1e-14, .37, .33, .21, .09);
  }

  @Test
  void by_relative_entropy_all_weights_tilt() {
    ChangedWeights change = ofPair(WeightDistance.ENTROPY);

    assertThat(change.distance()).isCloseTo(.003045, within(5e-7));
    hasWeights(change, 5e-5, .3662, .3297, .2068, .0973);
    double[] weights = Tables.array(change.weights());
    assertThat(Tables.score(Tables.pair(), 0, weights))
        .isCloseTo(Tables.score(Tables.pair(), 1, weights), within(1e-15));
  }

  @Test
  void one_weight_at_a_time_has_a_formula() {
    var change = MinimalWeightChange.reaching(Tables.pair(), Tables.WEIGHTS, 1, 0);

    assertThat(change.nearestShare(0)).hasValueCloseTo(5 / 14.0, within(1e-14));
    assertThat(change.nearestShare(1)).hasValueCloseTo(.34375, within(1e-14));
    assertThat(change.nearestShare(2)).hasValueCloseTo(1 / 3.0, within(1e-14));
    assertThat(change.nearestShare(3)).isEmpty();
  }

  @Test
  void one_weight_at_a_time_must_overcome_all_rivals() {
    PerformanceTable values = Tables.rows(new double[][] {{0, 1}, {1, .2}, {.6, .8}});
    var change = MinimalWeightChange.first(values, new double[] {.1, .9}, 2);

    assertThat(change.nearestShare(0)).hasValueCloseTo(.25, within(1e-15));
    assertThat(change.nearestShare(1)).hasValueCloseTo(.75, within(1e-15));
    assertThat(MinimalWeightChange.first(values, new double[] {.9, .1}, 2).nearestShare(0))
        .hasValueCloseTo(.6, within(1e-15));
  }

  @Test
  void a_criterion_with_all_the_weight_has_no_others_to_keep_in_proportion() {
    assertThat(
            MinimalWeightChange.reaching(Tables.pair(), new double[] {1, 0, 0, 0}, 1, 0)
                .nearestShare(0))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void who_is_ahead_already_needs_no_change(WeightDistance distance) {
    assertThat(
            MinimalWeightChange.first(Tables.pair(), new double[] {8, 6, 4, 2}, 0)
                .nearest(distance))
        .contains(ChangedWeights.of(Tables.WEIGHTS, 0));
  }

  @ParameterizedTest
  @EnumSource
  void who_is_never_first_cannot_become_first(WeightDistance distance) {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}, {.4, .4}});
    double[] weights = {.8, .2};

    assertThat(MinimalWeightChange.first(values, weights, 2).nearest(distance)).isEmpty();
    assertThat(MinimalWeightChange.reaching(values, weights, 2, 0).nearest(distance)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void a_point_at_the_edge_is_found(WeightDistance distance) {
    PerformanceTable values = Tables.rows(new double[][] {{1, .5, .5}, {0, .5, .5}});

    ChangedWeights change =
        MinimalWeightChange.reaching(values, new double[] {.5, .3, .2}, 1, 0)
            .nearest(distance)
            .orElseThrow();

    assertThat(change.weights().get(0)).isCloseTo(0, within(1e-12));
  }

  @Test
  void by_entropy_the_rest_keeps_its_ratios_where_a_criterion_must_go() {
    PerformanceTable values = Tables.rows(new double[][] {{1, .5, .5}, {0, .5, .5}, {0, 0, 0}});
    ChangedWeights change =
        MinimalWeightChange.first(values, new double[] {.5, .3, .2}, 1)
            .nearest(WeightDistance.ENTROPY)
            .orElseThrow();

    hasWeights(change, 1e-14, 0, .6, .4);
    assertThat(change.distance()).isCloseTo(Math.log(2), within(1e-14));
  }

  @Test
  void by_entropy_a_weight_of_zero_stays_zero() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}});
    var change = MinimalWeightChange.reaching(values, new double[] {1, 0}, 1, 0);

    assertThat(change.nearest(WeightDistance.ENTROPY)).isEmpty();
    assertThat(change.nearest(WeightDistance.TOTAL).orElseThrow().distance())
        .isCloseTo(1, within(1e-12));
  }

  /** Give to the criterion that helps most, take from the ones that hinder most. */
  private static double knapsack(double[] shares, double... gap) {
    double least = Arrays.stream(gap).min().orElseThrow();
    double left = WeightShares.dot(shares, gap);
    double moved = 0;
    for (int j :
        IntStream.range(0, gap.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -gap[j]))
            .toList()) {
      double part = gap[j] > least ? Math.min(shares[j], left / (gap[j] - least)) : 0;
      moved += part;
      left -= part * (gap[j] - least);
    }
    return 2 * moved;
  }

  private static double largest(double[] shares, double... gap) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < 60; step++) {
      double radius = (low + high) / 2;
      low = reaches(radius, shares, gap) ? low : radius;
      high = reaches(radius, shares, gap) ? radius : high;
    }
    return high;
  }

  /** The least gap in a box: all weights at their least, what is left to the best criteria. */
  private static boolean reaches(double radius, double[] shares, double... gap) {
    double total = 0;
    double left = 1;
    for (int j = 0; j < gap.length; j++) {
      double least = Math.max(0, shares[j] - radius);
      total += least * gap[j];
      left -= least;
    }
    for (int j :
        IntStream.range(0, gap.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> gap[j]))
            .toList()) {
      double more = Math.min(left, shares[j] + radius - Math.max(0, shares[j] - radius));
      total += more * gap[j];
      left -= more;
    }
    return total <= 0;
  }

  @Test
  void programmes_agree_with_greedy_solutions_of_pairs() {
    var random = new SplittableRandom(7);
    for (int trial = 0; trial < 200; trial++) {
      int n = random.nextInt(2, 8);
      PerformanceTable values = Tables.random(random, 2, n);
      double[] shares = Tables.weights(random, n);
      int behind = Tables.best(values, shares) == 0 ? 1 : 0;
      double[] gap = WeightShares.lead(values, 1 - behind, behind);
      var change = MinimalWeightChange.reaching(values, shares, behind, 1 - behind);
      boolean possible = Arrays.stream(gap).anyMatch(each -> each <= 0);

      Optional<ChangedWeights> total = change.nearest(WeightDistance.TOTAL);
      assertThat(total.isPresent()).isEqualTo(possible);
      if (possible) {
        assertThat(total.orElseThrow().distance()).isCloseTo(knapsack(shares, gap), within(1e-10));
        assertThat(change.nearest(WeightDistance.LARGEST).orElseThrow().distance())
            .isCloseTo(largest(shares, gap), within(1e-10));
      }
    }
  }

  private static double distance(WeightDistance kind, double[] changed, double... shares) {
    return switch (kind) {
      case TOTAL ->
          IntStream.range(0, shares.length)
              .mapToDouble(j -> Math.abs(changed[j] - shares[j]))
              .sum();
      case LARGEST ->
          IntStream.range(0, shares.length)
              .mapToDouble(j -> Math.abs(changed[j] - shares[j]))
              .max()
              .orElseThrow();
      case EUCLIDEAN ->
          Math.sqrt(
              IntStream.range(0, shares.length)
                  .mapToDouble(j -> (changed[j] - shares[j]) * (changed[j] - shares[j]))
                  .sum());
      case ENTROPY ->
          IntStream.range(0, shares.length)
              .mapToDouble(j -> changed[j] == 0 ? 0 : changed[j] * Math.log(changed[j] / shares[j]))
              .sum();
    };
  }

  /** Distances are convex: if no small step towards any other solution is nearer, nothing is. */
  @ParameterizedTest
  @EnumSource
  void no_weights_that_do_it_are_nearer(WeightDistance kind) {
    var random = new SplittableRandom(kind.ordinal());
    int found = 0;
    for (int trial = 0; trial < 60; trial++) {
      int n = random.nextInt(2, 6);
      PerformanceTable values = Tables.random(random, random.nextInt(3, 7), n);
      double[] shares = Tables.weights(random, n);
      int row = random.nextInt(values.rows());
      Optional<ChangedWeights> nearest =
          MinimalWeightChange.first(values, shares, row).nearest(kind);
      double[] changed = nearest.map(each -> Tables.array(each.weights())).orElse(shares);
      for (int draw = 0; draw < 300; draw++) {
        double[] other = Tables.weights(random, n);
        if (Tables.best(values, other) == row) {
          assertThat(nearest).isPresent();
          double[] step = new double[n];
          Arrays.setAll(step, j -> changed[j] + 1e-3 * (other[j] - changed[j]));
          assertThat(distance(kind, other, shares))
              .isGreaterThanOrEqualTo(nearest.orElseThrow().distance() - 1e-10);
          assertThat(distance(kind, step, shares))
              .isGreaterThanOrEqualTo(nearest.orElseThrow().distance() - 1e-10);
          found++;
        }
      }
      if (nearest.isPresent()) {
        assertThat(Arrays.stream(changed).sum()).isCloseTo(1, within(1e-12));
        assertThat(distance(kind, changed, shares))
            .isCloseTo(nearest.orElseThrow().distance(), within(1e-12));
        double best = Tables.score(values, Tables.best(values, changed), changed);
        assertThat(Tables.score(values, row, changed)).isCloseTo(best, within(1e-10));
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  /** Weights with {@code Σ_j w_j g_kj ≤ 0} for all rivals, in exact arithmetic. */
  private static boolean possible(PerformanceTable values, int row) {
    List<WeightInequality> ahead =
        IntStream.range(0, values.rows())
            .filter(rival -> rival != row)
            .mapToObj(
                rival ->
                    WeightInequality.prefers(
                        Decimals.row(values, row), Decimals.row(values, rival)))
            .toList();
    return new Implications(values.width(), ahead).contradiction().isEmpty();
  }

  @Test
  void all_distances_agree_with_exact_arithmetic_on_what_is_possible() {
    var random = new SplittableRandom(101);
    int[] counts = new int[2];
    for (int trial = 0; trial < 300; trial++) {
      int n = random.nextInt(1, 6);
      double[][] rows =
          IntStream.range(0, random.nextInt(2, 6))
              .mapToObj(i -> random.ints(n, 0, 5).mapToDouble(each -> each / 10.0).toArray())
              .toArray(double[][]::new);
      PerformanceTable values = Tables.rows(rows);
      boolean possible = possible(values, 0);
      var change = MinimalWeightChange.first(values, Tables.weights(random, n), 0);
      for (WeightDistance distance : WeightDistance.values()) {
        assertThat(change.nearest(distance).isPresent())
            .as("%s of %s", distance, Arrays.deepToString(rows))
            .isEqualTo(possible);
      }
      counts[possible ? 1 : 0]++;
    }
    assertThat(counts[0]).isGreaterThan(50);
    assertThat(counts[1]).isGreaterThan(50);
  }

  @Test
  void weights_that_are_not_allowed_are_refused() {
    for (double[] weights :
        new double[][] {{0, 0, 0, 0}, {1, -1, 1, 1}, {1, 1}, {1, 1, 1, Double.POSITIVE_INFINITY}}) {
      assertThatThrownBy(() -> MinimalWeightChange.first(Tables.pair(), weights, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
