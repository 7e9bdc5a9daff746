package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.weight.Needs;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class VariationsTest {

  private static final VariationPlan STANDARD = VariationPlan.STANDARD;

  /** Four standard errors of a share of one half: a wrong formula is off by more. */
  private static final double FOUR_ERRORS = 4 * 0.5 / Math.sqrt(20_000);

  private static final double[] FOUR_WEIGHTS = row(4, 3, 2, 1);
  private static final double[] FIRST = row(90, 50, 40, 70);
  private static final double[] SECOND = row(60, 80, 50, 60);

  @Test
  void a_seed_gives_the_same_shares_for_ever() {
    var decision = PercentTable.draft(FOUR_WEIGHTS, FIRST, SECOND).build();

    assertThat(run(STANDARD, decision).share())
        .containsExactly(Map.entry("a", 0.67085), Map.entry("b", 0.32915));
    assertThat(run(STANDARD.withSeed(7).withCount(1_001), decision).share())
        .containsExactly(Map.entry("a", 675 / 1_001.0), Map.entry("b", 326 / 1_001.0));
  }

  @Test
  void the_number_of_threads_changes_no_bit() {
    RandomDecisions.check(
        40,
        decision -> assertThat(inPool(1, decision)).as("shares").isEqualTo(inPool(4, decision)));
  }

  private static FirstShares inPool(int threads, Decision decision) {
    var pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> run(STANDARD.withCount(3_210), decision)).join();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void another_seed_gives_other_shares() {
    var decision = PercentTable.draft(FOUR_WEIGHTS, FIRST, SECOND).build();

    assertThat(run(STANDARD, decision).share())
        .isNotEqualTo(run(STANDARD.withSeed(43), decision).share());
  }

  @Test
  void alternatives_that_are_the_same_share_every_variation() {
    var decision = PercentTable.draft(FOUR_WEIGHTS, FIRST, FIRST, SECOND).build();
    var shares = run(STANDARD, decision);

    assertThat(shares.of("a")).isEqualTo(shares.of("b"));
    assertThat(shares.of("a") + shares.of("b") + shares.of("c")).isEqualTo(1, within(1e-12));
  }

  @Test
  void without_spread_and_ranges_nothing_varies() {
    var decision = PercentTable.draft(FOUR_WEIGHTS, FIRST, SECOND).build();

    assertThat(run(new VariationPlan(2_000, 42, 0), decision).of("a")).isEqualTo(1);
  }

  @Test
  void a_certain_performance_never_varies() {
    var decision = PercentTable.draft(row(1), row(50), row(49.999)).build();

    assertThat(run(STANDARD, decision).of("a")).isEqualTo(1);
  }

  @Test
  void a_range_varies_evenly() {
    var decision =
        PercentTable.draft(row(1), row(50), row(0))
            .cell("c1", "b", Performance.between(40, 80))
            .build();

    assertThat(run(STANDARD, decision).of("a")).isEqualTo(0.25, within(FOUR_ERRORS));
  }

  @Test
  void what_nobody_knows_varies_over_the_whole_scale() {
    var decision =
        PercentTable.draft(row(1), row(70), row(0)).cell("c1", "b", Performance.UNKNOWN).build();

    assertThat(run(STANDARD, decision).of("a")).isEqualTo(0.7, within(FOUR_ERRORS));
  }

  @Test
  void weights_vary_evenly_and_independently() {
    var decision = PercentTable.draft(row(10, 10), row(40, 0), row(0, 50)).build();

    assertThat(run(STANDARD, decision).of("a"))
        .as("P(40 p > 50 q) with p and q uniform on 5 to 15")
        .isEqualTo(0.30625, within(FOUR_ERRORS));
  }

  @Test
  void the_spread_is_a_part_of_each_weight() {
    var decision = PercentTable.draft(row(10, 10), row(40, 0), row(0, 50)).build();

    assertThat(run(new VariationPlan(20_000, 42, 0.1), decision).of("a"))
        .as("40 times at most 11 is never more than 50 times at least 9")
        .isZero();
  }

  @Test
  void points_that_not_sure_leaves_open_vary_evenly() {
    var decision =
        PercentTable.draft(row(10, 0), row(50, 0), row(0, 100))
            .weights(new Needs(PercentTable.points(10, 0).points(), Optional.empty()))
            .questions(
                new ImportanceQuestion("need", "Need it?", Optional.empty(), Map.of("c2", 1.0)))
            .answer("need", Answers.NOT_SURE)
            .build();

    assertThat(run(new VariationPlan(20_000, 42, 0), decision).of("a"))
        .as("P(50 times 10 > 100 p) with p uniform on 0 to 20")
        .isEqualTo(0.25, within(FOUR_ERRORS));
  }

  @Test
  void a_plain_simulation_comes_to_the_same_shares() {
    RandomDecisions.check(60, VariationsTest::agreesWithPlainSimulation);
  }

  private static void agreesWithPlainSimulation(Decision decision) {
    int count = 4_000;
    double[] plain = new PlainVariations(decision).firstShares(count, 0.5);
    double[] shares =
        run(STANDARD.withCount(count), decision).share().values().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    assertThat(shares).containsExactly(plain, within(5 * 0.5 * Math.sqrt(2.0 / count)));
  }

  @Test
  void shares_of_any_number_of_variations_sum_to_one() {
    var decision = PercentTable.draft(FOUR_WEIGHTS, FIRST, SECOND).build();

    for (int count : new int[] {1, 7, 499, 500, 501, 1_234}) {
      var shares = run(STANDARD.withCount(count), decision);
      assertThat(shares.of("a") + shares.of("b")).as(count + "").isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void huge_and_tiny_weights_give_the_shares_of_ordinary_ones() {
    var ordinary = run(STANDARD, weighted(1));

    assertThat(run(STANDARD, weighted(4e306))).isEqualTo(ordinary);
    assertThat(run(STANDARD, weighted(1e-306))).isEqualTo(ordinary);
  }

  private static Decision weighted(double factor) {
    double[] weights = Arrays.stream(FOUR_WEIGHTS).map(weight -> factor * weight).toArray();
    return PercentTable.draft(weights, FIRST, SECOND).build();
  }

  @Test
  void one_alternative_always_comes_first() {
    assertThat(run(STANDARD, PercentTable.draft(row(1), row(0)).build()).share())
        .containsExactly(Map.entry("a", 1.0));
  }

  @Test
  void with_nothing_in_play_there_are_no_shares() {
    var decision =
        PercentTable.draft(row(1), row(0)).constraints(Constraints.atLeast("c1", 50)).build();

    assertThat(run(STANDARD, decision).share()).isEmpty();
  }

  private static FirstShares run(VariationPlan plan, Decision decision) {
    var judgement = Judging.of(decision);
    return Variations.run(plan, judgement.table(), judgement.weights());
  }
}
