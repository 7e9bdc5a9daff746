package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Decision;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TippingWeightsTest {

  private static final double PRINTED = 5e-6;

  @Test
  void each_weight_has_the_level_point_of_the_worked_example() {
    var tipping =
        find(
            PercentTable.draft(row(.4, .3, .2, .1), row(90, 50, 40, 70), row(60, 80, 50, 60))
                .build());

    assertThat(tipping)
        .extracting(TippingWeight::criterion)
        .as("nearest first")
        .containsExactly("c1", "c2", "c3");
    assertThat(tipping)
        .extracting(TippingWeight::shareLevel)
        .usingElementComparator(TippingWeightsTest::asPrinted)
        .containsExactly(.35714, .34375, .33333);
    assertThat(tipping).extracting(TippingWeight::against).containsOnly("b");
  }

  private static int asPrinted(double one, double other) {
    return Math.abs(one - other) <= PRINTED ? 0 : Double.compare(one, other);
  }

  @Test
  void the_present_share_is_told() {
    var tipping = find(PercentTable.draft(row(30, 10), row(90, 50), row(60, 80)).build());

    assertThat(tipping)
        .containsExactly(
            new TippingWeight("c1", 0.75, 0.5, "b"), new TippingWeight("c2", 0.25, 0.5, "b"));
  }

  @Test
  void the_nearest_of_several_challengers_is_named() {
    var decision =
        PercentTable.draft(row(1, 1, 1), row(80, 80, 80), row(100, 70, 60), row(60, 100, 70))
            .build();

    assertThat(find(decision))
        .extracting(TippingWeight::criterion, TippingWeight::against)
        .containsExactlyInAnyOrder(tuple("c1", "b"), tuple("c2", "c"), tuple("c3", "b"));
    assertThat(find(decision))
        .filteredOn(tipping -> tipping.criterion().equals("c1"))
        .extracting(TippingWeight::shareLevel)
        .first(DOUBLE)
        .as("100 t + 65 (1 - t) = 80")
        .isEqualTo(3 / 7.0, within(1e-12));
  }

  @Test
  void a_criterion_without_weight_can_tip_when_it_gets_some() {
    var decision = PercentTable.draft(row(1, 0), row(60, 0), row(40, 80)).build();

    assertThat(find(decision)).containsExactly(new TippingWeight("c2", 0, 0.2, "b"));
  }

  @Test
  void a_criterion_on_which_the_leader_is_nowhere_behind_never_tips() {
    var decision = PercentTable.draft(row(1, 1), row(60, 50), row(40, 50)).build();

    assertThat(find(decision)).isEmpty();
    assertThat(never(decision)).as("without c1 they are level").containsExactly("c2");
  }

  @Test
  void a_criterion_with_all_the_weight_is_not_said_to_tip_nor_never_to_tip() {
    var decision = PercentTable.draft(row(1, 0), row(60, 0), row(40, 10)).build();

    assertThat(find(decision)).extracting(TippingWeight::criterion).containsExactly("c2");
    assertThat(never(decision)).isEmpty();
  }

  @Test
  void a_single_criterion_has_nothing_to_tip() {
    var decision = PercentTable.draft(row(1), row(60), row(40)).build();

    assertThat(find(decision)).isEmpty();
    assertThat(never(decision)).isEmpty();
  }

  @Test
  void no_level_point_is_missed_or_invented() {
    RandomDecisions.check(400, TippingWeightsTest::agreesWithScan);
  }

  /** Tries a hundred shares of every criterion. */
  private static void agreesWithScan(Decision decision) {
    Judgement judgement = Judging.of(decision);
    if (judgement.leader().isEmpty() || judgement.runnerUp().isEmpty()) {
      return;
    }
    List<TippingWeight> found = find(decision);
    for (int j = 0; j < judgement.width(); j++) {
      int column = j;
      double share = judgement.weights().share(j);
      var tipping =
          found.stream()
              .filter(each -> each.criterion().equals(judgement.criterion(column)))
              .toList();
      assertThat(tipping).hasSizeLessThanOrEqualTo(1);
      tipping.forEach(each -> assertLevel(judgement, column, each));
      double reach = tipping.isEmpty() ? 1 : Math.abs(tipping.get(0).shareLevel() - share);
      double[] nearer =
          IntStream.range(1, 100)
              .mapToDouble(k -> k / 100.0)
              .filter(t -> share < 1 && Math.abs(t - share) < reach - 1e-6)
              .toArray();
      for (double t : nearer) {
        assertThat(leastGap(judgement, column, t)).as(column + " at " + t).isPositive();
      }
    }
  }

  private static void assertLevel(Judgement judgement, int j, TippingWeight tipping) {
    double level = tipping.shareLevel();
    assertThat(level).isStrictlyBetween(0.0, 1.0);
    assertThat(tipping.shareNow()).isEqualTo(judgement.weights().share(j));
    assertThat(gap(judgement, tipping.against(), j, level)).isEqualTo(0, within(1e-9));
  }

  private static double leastGap(Judgement judgement, int j, double share) {
    return judgement.others(leader(judgement)).stream()
        .mapToDouble(other -> gap(judgement, other, j, share))
        .min()
        .orElseThrow();
  }

  /** The weighted sum with the changed shares, written out. */
  private static double gap(Judgement judgement, String other, int j, double share) {
    double rest = 1 - judgement.weights().share(j);
    double gap = 0;
    for (int k = 0; k < judgement.width(); k++) {
      double changed = k == j ? share : judgement.weights().share(k) * (1 - share) / rest;
      gap += changed * judgement.difference(leader(judgement), other, k);
    }
    return gap;
  }

  @Test
  void what_never_tips_keeps_the_leader_at_every_share() {
    RandomDecisions.check(400, TippingWeightsTest::keepsLeader);
  }

  private static void keepsLeader(Decision decision) {
    Judgement judgement = Judging.of(decision);
    if (judgement.leader().isEmpty() || judgement.runnerUp().isEmpty()) {
      return;
    }
    for (String criterion : never(decision)) {
      int j = judgement.table().values().criteria().indexOf(criterion);
      for (int k = 0; k < 100; k++) {
        assertThat(leastGap(judgement, j, k / 100.0)).as(criterion).isPositive();
      }
    }
  }

  private static String leader(Judgement judgement) {
    return judgement.leader().orElseThrow();
  }

  private static List<TippingWeight> find(Decision decision) {
    var judgement = Judging.of(decision);
    return new TippingWeights(judgement, leader(judgement)).find();
  }

  private static List<String> never(Decision decision) {
    var judgement = Judging.of(decision);
    return new TippingWeights(judgement, leader(judgement)).never();
  }
}
