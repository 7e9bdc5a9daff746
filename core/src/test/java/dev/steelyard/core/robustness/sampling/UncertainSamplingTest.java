package dev.steelyard.core.robustness.sampling;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.method.sorting.MrSort;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.robustness.Variations;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UncertainSamplingTest {

  private static SamplingPlan draws(int count) {
    return SamplingPlan.of(Sampler.PLAIN, count).withRule(new StoppingRule(.5, .01, count, count));
  }

  @TestFactory
  Stream<DynamicTest> reference_cases_with_normal_performances() {
    return ReferenceCases.of("smaa").stream()
        .filter(each -> each.node().has("distributions"))
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    int m = each.alternatives().size();
    int n = each.criteria().size();
    List<UncertainColumn> columns =
        IntStream.range(0, n).mapToObj(j -> column(each.node().path("distributions"), j)).toList();
    var source = new PerformanceSource.Columns(each.alternatives(), each.criteria(), columns);
    Acceptability found =
        new UncertainSampling(source, WeightSource.of(WeightRegion.unknown(n)), Scoring.additive())
            .run(draws(100_000), Progress.NONE);
    double within = each.node().path("samplingTolerance").path("draws100000").asDouble();
    for (int i = 0; i < m; i++) {
      JsonNode ranks = each.expected().path("rankAcceptability").get(i);
      assertThat(found.share(i, 1)).isCloseTo(ranks.get(0).asDouble(), within(within));
      assertThat(found.winning(i, 1 - i))
          .isCloseTo(
              each.expected().path("pairwiseWinning").get(i).get(1 - i).asDouble(), within(within));
      assertThat(found.confidence(i).orElseThrow()).isBetween(.3, 1.0);
    }
  }

  /** Ten standard deviations are as good as no limit. */
  private static UncertainColumn column(JsonNode distributions, int j) {
    var cells = new ArrayList<Uncertainty>();
    for (JsonNode row : distributions) {
      double mean = row.get(j).path("mean").asDouble();
      double deviation = row.get(j).path("sd").asDouble();
      cells.add(
          new Uncertainty.Normal(mean, deviation, mean - 10 * deviation, mean + 10 * deviation));
    }
    return new UncertainColumn.Independent(cells);
  }

  /** One criterion: at the only weights, confidence is the share of the first rank itself. */
  @Test
  void confidence_factors_draw_performances_at_the_central_weights() {
    var source =
        new PerformanceSource.Columns(
            List.of("a", "b"),
            List.of("c"),
            List.of(
                new UncertainColumn.Independent(
                    List.of(new Uncertainty.Uniform(0, 1), new Uncertainty.Uniform(.5, 1)))));
    Acceptability found =
        new UncertainSampling(source, WeightSource.of(WeightRegion.unknown(1)), Scoring.additive())
            .run(draws(40_000), Progress.NONE);

    assertThat(found.share(0, 1)).isCloseTo(.25, within(.01));
    assertThat(found.confidence(0).orElseThrow()).isCloseTo(.25, within(.01));
    assertThat(found.crossConfidence().get(1).get(0).orElseThrow()).isCloseTo(.75, within(.01));
    assertThat(found.centralWeights().get(0)).contains(List.of(1.0));
  }

  @Test
  void exact_performances_have_the_shares_of_weights_alone() {
    PerformanceTable values = Samples.random(3, 4, 3);
    Acceptability found =
        new UncertainSampling(
                PerformanceSource.of(values),
                WeightSource.of(WeightRegion.unknown(3)),
                Scoring.additive())
            .run(draws(20_000), Progress.NONE);
    Acceptability lines =
        new AdditiveSampling(values, WeightRegion.unknown(3))
            .run(SamplingPlan.LINES, Progress.NONE);

    for (int i = 0; i < 4; i++) {
      assertThat(found.share(i, 1)).isCloseTo(lines.share(i, 1), within(.015));
      assertThat(found.share(i, 3)).isCloseTo(lines.share(i, 3), within(.015));
      assertThat(found.confidence(i)).isEqualTo(lines.confidence(i));
    }
  }

  @Test
  void scenarios_vary_all_cells_together() {
    PerformanceTable good = Samples.rows(new double[] {1}, new double[] {.6});
    PerformanceTable bad = Samples.rows(new double[] {.2}, new double[] {.1});
    PerformanceTable odd = Samples.rows(new double[] {.2}, new double[] {.7});
    var scenarios = new PerformanceSource.Scenarios(List.of(good, bad, odd), List.of(.5, .2, .3));
    Acceptability found =
        new UncertainSampling(scenarios, WeightSource.fixed(1), Scoring.additive())
            .run(draws(20_000), Progress.NONE);

    assertThat(found.share(0, 1)).isCloseTo(.7, within(.015));
    assertThatThrownBy(() -> new PerformanceSource.Scenarios(List.of(good, bad), List.of(.5, .2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected shares that add to 1, but was [0.5, 0.2]");
    assertThatThrownBy(() -> new PerformanceSource.Scenarios(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The same variations as those of a plan: shares differ by chance only. */
  @Test
  void weights_near_the_stated_ones_vary_as_elsewhere() {
    Decision decision =
        PercentTable.draft(row(4, 3, 2, 1), row(90, 50, 40, 70), row(60, 80, 50, 60)).build();
    Judgement judgement = Judging.of(decision);
    double expected =
        Variations.run(VariationPlan.STANDARD, judgement.table(), judgement.weights()).of("a");
    PerformanceSource source = PerformanceSource.of(judgement.table().values());
    WeightSource near = WeightSource.near(judgement.weights(), .5);
    Acceptability plain =
        new UncertainSampling(source, near, Scoring.additive()).run(draws(20_000), Progress.NONE);
    Acceptability anchored =
        new UncertainSampling(source, near, Scoring.of(new WeightedSum(), judgement.table()))
            .run(draws(20_000), Progress.NONE);

    assertThat(plain.share(0, 1)).isCloseTo(expected, within(.02));
    assertThat(anchored.ranks()).isEqualTo(plain.ranks());
    assertThat(plain.confidence(0)).contains(1.0);
  }

  /** Uncertain ranks on one criterion against a known one. */
  @Test
  void ordinal_criteria_share_a_draw_between_alternatives() {
    var source =
        new PerformanceSource.Columns(
            Samples.ids("a", 3),
            Samples.ids("c", 1),
            List.of(new UncertainColumn.Ordinal(List.of(3, 1, 2))));
    Acceptability found =
        new UncertainSampling(source, WeightSource.fixed(1), Scoring.additive())
            .run(draws(2000), Progress.NONE);

    assertThat(found.share(1, 1)).isEqualTo(1);
    assertThat(found.share(2, 2)).isEqualTo(1);
    assertThat(found.share(0, 3)).isEqualTo(1);
  }

  /** The shares of a method are those of judging each draw by hand. */
  @Test
  void any_method_can_judge() {
    PerformanceTable table = Samples.random(11, 5, 3);
    List<Direction> directions =
        List.of(Direction.MAXIMIZE, Direction.MINIMIZE, Direction.MAXIMIZE);
    var source = PerformanceSource.of(table);
    Scoring scoring = Scoring.of(new Topsis(), source, directions);
    Acceptability found =
        new UncertainSampling(source, WeightSource.of(WeightRegion.unknown(3)), scoring)
            .run(draws(3000), Progress.NONE);

    assertThat(found.ranks().stream().mapToDouble(each -> each.get(0)).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(found.run().refused()).isZero();
    assertThat(found.categories()).isEmpty();
  }

  @Test
  void samples_that_a_method_refuses_count_for_nobody() {
    var source = PerformanceSource.of(Samples.random(1, 2, 2));
    Scoring half =
        (columns, weights) -> weights[0] < .5 ? Optional.empty() : Optional.of(Trial.of(1, 0));
    Acceptability found =
        new UncertainSampling(source, WeightSource.of(WeightRegion.unknown(2)), half)
            .run(draws(4000), Progress.NONE);

    assertThat(found.run().refused()).isBetween(1800, 2200);
    assertThat(found.share(0, 1)).isCloseTo(1 - found.run().refused() / 4000.0, within(1e-12));
  }

  /** b reaches the upper profile on c1 alone, so its category hangs on the weight of c1. */
  @Test
  void sorting_methods_have_shares_of_categories() {
    var source =
        PerformanceSource.of(
            Samples.rows(new double[] {9, 9}, new double[] {9, 1}, new double[] {1, 1}));
    var method =
        new MrSort(
            new MrSort.Parameters(
                List.of(Map.of("c0", 5.0, "c1", 5.0)), 0.6, List.of("low", "high")));
    Scoring scoring = Scoring.of(method, source, List.of(Direction.MAXIMIZE, Direction.MAXIMIZE));
    Acceptability found =
        new UncertainSampling(source, WeightSource.of(WeightRegion.unknown(2)), scoring)
            .run(draws(20_000), Progress.NONE);
    CategoryAcceptability categories = found.categories().orElseThrow();

    assertThat(categories.share(0, "high")).isEqualTo(1);
    assertThat(categories.share(1, "high")).isCloseTo(.4, within(.015));
    assertThat(categories.share(1, "low")).isCloseTo(.6, within(.015));
    assertThat(categories.share(2, "high")).isZero();
  }

  @Test
  void any_number_of_threads_gives_the_same_bits() {
    var cells =
        new UncertainColumn.Independent(
            List.of(new Uncertainty.Uniform(0, 1), new Uncertainty.Triangular(0, .6, 1)));
    var source =
        new PerformanceSource.Columns(
            Samples.ids("a", 2), Samples.ids("c", 2), List.of(cells, cells));
    var sampling =
        new UncertainSampling(
            source, WeightSource.of(WeightRegion.ranked(1, 0)), Scoring.additive());
    List<Acceptability> found = new ArrayList<>();
    for (int threads : new int[] {1, 2, 5}) {
      var pool = new ForkJoinPool(threads);
      found.add(pool.submit(() -> sampling.run(draws(5000), Progress.NONE)).join());
      pool.shutdown();
    }

    assertThat(found.get(1)).isEqualTo(found.get(0));
    assertThat(found.get(2)).isEqualTo(found.get(0));
  }

  @Test
  void refuses_even_points_and_columns_that_do_not_fit() {
    var source = PerformanceSource.of(Samples.random(1, 2, 2));
    var sampling = new UncertainSampling(source, WeightSource.fixed(.5, .5), Scoring.additive());
    assertThatThrownBy(() -> sampling.run(SamplingPlan.LINES, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected PLAIN, but was LINE");
    assertThatThrownBy(
            () ->
                new PerformanceSource.Columns(
                    List.of("a"), List.of("c"), List.of(UncertainColumn.fixed(1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 columns of 1 performances");
  }
}
