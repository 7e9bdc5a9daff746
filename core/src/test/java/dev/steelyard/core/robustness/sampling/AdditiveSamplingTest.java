package dev.steelyard.core.robustness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.Stations;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.PairwiseWinning;
import dev.steelyard.core.robustness.exact.RankShares;
import dev.steelyard.core.robustness.exact.RankWorth;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveSamplingTest {

  private static Acceptability run(
      PerformanceTable values, WeightRegion region, SamplingPlan plan) {
    return new AdditiveSampling(values, region).run(plan, Progress.NONE);
  }

  private static WeightRegion region(ReferenceCase each, int criteria) {
    JsonNode order = each.parameters().path("importanceOrder");
    return order.isArray()
        ? WeightRegion.ranked(
            IntStream.range(0, order.size()).map(k -> order.get(k).asInt()).toArray())
        : WeightRegion.unknown(criteria);
  }

  /** The cases state what 100,000 draws may miss by; 131,072 are taken. */
  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.of("smaa").stream()
        .filter(each -> each.node().has("matrix"))
        .flatMap(
            each ->
                Stream.of(Sampler.values())
                    .map(
                        sampler ->
                            DynamicTest.dynamicTest(
                                each.id() + " " + sampler, () -> check(each, sampler))));
  }

  private static void check(ReferenceCase each, Sampler sampler) {
    PerformanceTable values = each.input().performances();
    SamplingPlan plan = SamplingPlan.of(sampler, 131_072).about(0);
    Acceptability found =
        run(
            values,
            region(each, values.width()),
            plan.withRule(new StoppingRule(.5, 1e-9, 131_072, 131_072)));
    double within = each.node().path("samplingTolerance").path("draws100000").asDouble();
    JsonNode expected = each.expected();
    for (int cell = 0; cell < values.rows() * values.rows(); cell++) {
      int i = cell / values.rows();
      int k = cell % values.rows();
      assertThat(found.ranks().get(i).get(k))
          .isCloseTo(expected.path("rankAcceptability").get(i).get(k).asDouble(), within(within));
      if (i != k) {
        assertThat(found.winning(i, k))
            .isCloseTo(expected.path("pairwiseWinning").get(i).get(k).asDouble(), within(within));
      }
    }
    IntStream.range(0, values.rows()).forEach(i -> checkCentre(found, i, expected));
  }

  private static void checkCentre(Acceptability found, int i, JsonNode expected) {
    JsonNode weights = expected.path("centralWeights").get(i);
    assertThat(found.centralWeights().get(i).isEmpty()).isEqualTo(weights.isNull());
    assertThat(found.confidence(i).isEmpty()).isEqualTo(weights.isNull());
    for (int j = 0; j < weights.size(); j++) {
      assertThat(found.centralWeights().get(i).orElseThrow().get(j))
          .isCloseTo(weights.get(j).asDouble(), within(.01));
      assertThat(found.confidence(i))
          .contains(expected.path("confidenceFactors").get(i).asDouble());
    }
  }

  /** Bounds hold for all alternatives at once, and the exact shares are known. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void guaranteed_bounds_contain_the_exact_shares(int seed) {
    PerformanceTable values = Samples.random(seed, 7, 4);
    WeightRegion region =
        List.of(
                WeightRegion.unknown(4),
                WeightRegion.ranked(2, 0, 3, 1),
                WeightRegion.atLeast(.1, 0, .2, .05))
            .get(seed % 3);
    FirstPlaces exact = FirstPlaces.of(values, region).orElseThrow();
    Acceptability found = run(values, region, SamplingPlan.GUARANTEED.withSeed(seed));

    for (int i = 0; i < 7; i++) {
      Bounds bounds = found.run().first().get(i);
      assertThat(exact.share(i)).isBetween(bounds.least(), bounds.most());
      assertThat(found.share(i, 1)).isBetween(bounds.least(), bounds.most());
    }
  }

  @ParameterizedTest
  @CsvSource({"QUASI, 2e-3", "LINE, 2e-4"})
  void even_points_are_near_the_exact_table_of_ranks(Sampler sampler, double within) {
    for (int seed = 0; seed < 4; seed++) {
      PerformanceTable values = Samples.random(seed, 5, 4);
      WeightRegion region =
          seed % 2 == 0 ? WeightRegion.unknown(4) : WeightRegion.ranked(3, 1, 0, 2);
      RankShares ranks = RankShares.of(values, region).orElseThrow();
      FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
      var pairs = new PairwiseWinning(values, region);
      Acceptability found = run(values, region, SamplingPlan.of(sampler, 65_536));

      for (int cell = 0; cell < 25; cell++) {
        int i = cell / 5;
        int k = cell % 5;
        assertThat(found.share(i, k + 1)).isCloseTo(ranks.share(i, k + 1), within(within));
        assertThat(found.winning(i, k))
            .isCloseTo(i == k ? .5 : pairs.probability(i, k), within(within));
      }
      for (int i = 0; i < 5; i++) {
        assertThat(found.expectedRank(i)).isCloseTo(pairs.expectedRank(i), within(5 * within));
        assertThat(found.holistic(i, RankWorth.INVERSE))
            .isCloseTo(ranks.holistic(i, RankWorth.INVERSE), within(5 * within));
        if (first.share(i) > .02) {
          assertThat(found.centralWeights().get(i).orElseThrow().get(1))
              .isCloseTo(first.centralWeights(i).orElseThrow().get(1), within(10 * within));
        }
      }
    }
  }

  @Test
  void lines_are_exact_with_two_criteria() {
    PerformanceTable values = Samples.random(8, 12, 2);
    WeightRegion region = WeightRegion.ranked(1, 0);
    RankShares ranks = RankShares.of(values, region).orElseThrow();
    FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
    Acceptability found = run(values, region, SamplingPlan.of(Sampler.LINE, 16));

    for (int cell = 0; cell < 144; cell++) {
      int i = cell / 12;
      assertThat(found.share(i, cell % 12 + 1))
          .isCloseTo(ranks.share(i, cell % 12 + 1), within(1e-13));
      assertThat(found.centralWeights().get(i).isPresent())
          .isEqualTo(first.centralWeights(i).isPresent());
      assertThat(found.run().standardErrors().get(i)).isLessThan(1e-13);
    }
  }

  /** Equal weights leave fewer corners than criteria. */
  @ParameterizedTest
  @EnumSource(Sampler.class)
  void weights_that_are_equal_vary_together(Sampler sampler) {
    PerformanceTable values = Samples.random(23, 5, 4);
    WeightRegion region = WeightRegion.ranked(4, List.of(List.of(2), List.of(0, 3), List.of(1)));
    FirstPlaces exact = FirstPlaces.of(values, region).orElseThrow();
    SamplingPlan plan =
        SamplingPlan.of(sampler, 65_536).withRule(new StoppingRule(.9, .001, 65_536, 65_536));
    Acceptability found = run(values, region, plan);

    for (int i = 0; i < 5; i++) {
      assertThat(found.share(i, 1)).isCloseTo(exact.share(i), within(.008));
    }
    List<Double> centre = found.centralWeights().stream().flatMap(Optional::stream).toList().get(0);
    assertThat(centre).hasSize(4);
    assertThat(centre.get(0)).isCloseTo(centre.get(3), within(1e-12));
    assertThat(
            run(values, WeightRegion.ranked(4, List.of(List.of(0, 1, 2, 3))), plan).ranks().stream()
                .map(each -> each.get(0)))
        .containsOnlyOnce(1.0)
        .contains(0.0);
  }

  @Test
  void a_hydro_electric_station_is_first_in_two_thirds_of_all_weights() {
    Acceptability lines = run(Stations.flows(), WeightRegion.unknown(6), SamplingPlan.LINES);
    Acceptability random =
        run(
            Stations.flows(),
            WeightRegion.unknown(6),
            SamplingPlan.GUARANTEED.withRule(StoppingRule.STANDARD.withThreshold(.6)).about(4));

    assertThat(lines.share(4, 1)).isCloseTo(0.6675197, within(3e-4));
    assertThat(lines.run().standardErrors().get(4)).isBetween(1e-6, 3e-4);
    assertThat(lines.choiceEntropy()).isBetween(1.0, Math.log(6) / Math.log(2));
    assertThat(random.run().outcome()).isEqualTo(Outcome.ABOVE);
    assertThat(random.run().first().get(4).least()).isBetween(.6, 0.6675197);
    assertThat(random.run().samples()).isLessThan(StoppingRule.STANDARD.limit());
  }

  @ParameterizedTest
  @EnumSource(Sampler.class)
  void ranks_of_an_alternative_and_alternatives_of_a_rank_add_to_one(Sampler sampler) {
    PerformanceTable values =
        Samples.rows(
            new double[] {.4, .6, .5},
            new double[] {.4, .6, .5},
            new double[] {.7, .1, .5},
            new double[] {.2, .2, .5},
            new double[] {.2, .2, .5});
    Acceptability found = run(values, WeightRegion.unknown(3), SamplingPlan.of(sampler, 4096));

    for (int i = 0; i < 5; i++) {
      int row = i;
      assertThat(found.ranks().get(i).stream().mapToDouble(each -> each).sum())
          .isCloseTo(1, within(1e-12));
      assertThat(found.ranks().stream().mapToDouble(each -> each.get(row)).sum())
          .isCloseTo(1, within(1e-12));
    }
    assertThat(found.share(0, 1)).isEqualTo(found.share(1, 1)).isPositive();
    assertThat(found.winning(0, 1)).isEqualTo(.5);
    assertThat(found.confidence(0)).contains(.5);
    assertThat(found.centralWeights().get(3)).isEmpty();
    assertThat(found.confidence(4)).isEmpty();
    assertThat(found.share(3, 4)).isCloseTo(.5, within(1e-12));
  }

  /** Both tie for all weights, so each is first in between none and all samples. */
  @Test
  void bounds_count_ties_as_lost_and_as_won() {
    PerformanceTable values = Samples.rows(new double[] {.4, .6}, new double[] {.4, .6});
    Acceptability found =
        run(values, WeightRegion.unknown(2), SamplingPlan.of(Sampler.PLAIN, 2048));

    assertThat(found.run().first()).containsExactly(new Bounds(0, 1), new Bounds(0, 1));
    assertThat(found.run().outcome()).isEqualTo(Outcome.OPEN);
    assertThat(found.share(0, 1)).isEqualTo(.5);
    assertThat(found.choiceEntropy()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Sampler.class)
  void one_alternative_is_always_first(Sampler sampler) {
    Acceptability found =
        run(
            Samples.rows(new double[] {.3, .2, .9}),
            WeightRegion.unknown(3),
            SamplingPlan.of(sampler, 4096));

    assertThat(found.share(0, 1)).isEqualTo(1);
    assertThat(found.expectedRank(0)).isEqualTo(1);
    assertThat(found.choiceEntropy()).isZero();
    assertThat(found.holistic(0, RankWorth.LINEAR)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Sampler.class)
  void one_criterion_leaves_nothing_open(Sampler sampler) {
    Acceptability found =
        run(
            Samples.rows(new double[] {.3}, new double[] {.9}, new double[] {.3}),
            WeightRegion.unknown(1),
            SamplingPlan.of(sampler, 2048));

    assertThat(found.ranks())
        .containsExactly(List.of(0.0, .5, .5), List.of(1.0, 0.0, 0.0), List.of(0.0, .5, .5));
    assertThat(found.centralWeights().get(1)).contains(List.of(1.0));
    assertThat(found.crossConfidence().get(0).get(1)).contains(0.0);
  }

  @Test
  void no_alternatives_have_no_shares() {
    PerformanceTable none = PerformanceTable.of(List.of(), List.of("c"), new double[1][0]);

    assertThat(run(none, WeightRegion.unknown(1), SamplingPlan.LINES).ranks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sampler.class)
  void any_number_of_threads_gives_the_same_bits(Sampler sampler) {
    PerformanceTable values = Samples.random(5, 6, 5);
    SamplingPlan plan = SamplingPlan.of(sampler, 20_000).about(2);
    List<Acceptability> found = new ArrayList<>();
    for (int threads : new int[] {1, 2, 5}) {
      var pool = new ForkJoinPool(threads);
      found.add(pool.submit(() -> run(values, WeightRegion.unknown(5), plan)).join());
      pool.shutdown();
    }

    assertThat(found.get(1)).isEqualTo(found.get(0));
    assertThat(found.get(2)).isEqualTo(found.get(0));
    assertThat(run(values, WeightRegion.unknown(5), plan.withSeed(43)).ranks())
        .isNotEqualTo(found.get(0).ranks());
  }

  private static Progress stoppingAfter(int blocks, List<Integer> seen) {
    var left = new AtomicInteger(blocks);
    return new Progress() {
      @Override
      public void done(int finished, int total) {
        seen.add(finished);
        seen.add(total);
      }

      @Override
      public boolean interrupted() {
        return left.getAndDecrement() <= 0;
      }
    };
  }

  @ParameterizedTest
  @EnumSource(Sampler.class)
  void an_interrupted_run_says_so_and_has_what_was_finished(Sampler sampler) {
    PerformanceTable values = Samples.random(6, 4, 4);
    var seen = new ArrayList<Integer>();
    Acceptability found =
        new AdditiveSampling(values, WeightRegion.unknown(4))
            .run(
                SamplingPlan.of(sampler, 1 << 17)
                    .withRule(new StoppingRule(.9, .001, 1 << 17, 1 << 17)),
                stoppingAfter(5, seen));

    assertThat(found.run().interrupted()).isTrue();
    assertThat(found.run().samples()).isBetween(5 * 256, 5 * 512);
    assertThat(found.ranks().get(0).stream().mapToDouble(each -> each).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(seen).endsWith(5, sampler == Sampler.PLAIN ? 256 : 512);
  }

  @Test
  void a_run_that_is_interrupted_at_once_knows_nothing() {
    Acceptability found =
        new AdditiveSampling(Samples.random(6, 2, 2), WeightRegion.unknown(2))
            .run(SamplingPlan.GUARANTEED, stoppingAfter(0, new ArrayList<>()));

    assertThat(found.run().samples()).isZero();
    assertThat(found.share(0, 1)).isZero();
    assertThat(found.run().first()).containsOnly(new Bounds(0, 1));
    assertThat(found.centralWeights().get(0)).isEmpty();
  }

  @Test
  void refuses_what_does_not_fit() {
    PerformanceTable values = Samples.random(6, 2, 2);
    assertThatThrownBy(() -> new AdditiveSampling(values, WeightRegion.unknown(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 criteria, but was 3");
    assertThatThrownBy(() -> run(values, WeightRegion.unknown(2), SamplingPlan.LINES.about(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a row below 2, but was 2");
  }
}
