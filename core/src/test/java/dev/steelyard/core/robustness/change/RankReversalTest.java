package dev.steelyard.core.robustness.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.Questions;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Constraint.Relation;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankReversalTest {

  private static Judge by(AggregationMethod method) {
    return decision -> Judged.by(method, decision);
  }

  /** Alpha is ahead of Beta on what counts more; Gamma makes that difference look small. */
  private static Decision stretched() {
    return PercentTable.draft(new double[] {6, 4}, new double[][] {{100, 40}, {90, 60}, {0, 50}})
        .build();
  }

  @Test
  void anchored_sums_keep_the_order_in_every_scenario() {
    var random = new SplittableRandom(61);
    for (int trial = 0; trial < 60; trial++) {
      Decision decision = Judged.random(random, 2 + random.nextInt(3), 3);
      assertThat(RankReversal.of(decision, by(new WeightedSum())))
          .hasSize(4 * decision.alternatives().size())
          .allMatch(Reversal::kept)
          .allMatch(each -> each.firstBefore().equals(each.firstAfter()));
    }
  }

  @Test
  void dropping_a_loser_reverses_the_order_of_min_max() {
    var reversals = RankReversal.of(stretched(), by(new WeightedSum(Normalization.MIN_MAX)));

    assertThat(reversals)
        .filteredOn(each -> each.scenario() == Scenario.DROPPED && each.alternative().equals("c"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kept()).isFalse();
              assertThat(each.swaps()).containsExactly(new Reversal.Swap("b", "a"));
              assertThat(each.firstBefore()).containsExactly("b");
              assertThat(each.firstAfter()).containsExactly("a");
            });
  }

  @Test
  void what_is_reported_of_topsis_is_what_topsis_does_without_the_dropped_one() {
    var random = new SplittableRandom(62);
    int swapped = 0;
    for (int trial = 0; trial < 100; trial++) {
      Decision decision = Judged.random(random, 3, 2);
      for (Reversal reversal : RankReversal.of(decision, by(new Topsis()))) {
        swapped += reversal.swaps().size();
        if (reversal.scenario() == Scenario.DROPPED) {
          var without = new OtherAlternatives(decision).without(reversal.alternative());
          var after = Judged.by(new Topsis(), without).ranking();
          assertThat(after.first()).containsExactlyInAnyOrderElementsOf(reversal.firstAfter());
          assertThat(reversal.swaps())
              .allMatch(swap -> after.rank(swap.behind()) < after.rank(swap.ahead()));
        }
      }
    }
    assertThat(swapped).isGreaterThan(10);
  }

  @Test
  void the_engine_judges_every_scenario_with_answers_and_constraints() {
    Decision decision =
        PercentTable.draft(new double[] {6, 4}, new double[][] {{0, 40}, {0, 60}, {0, 50}})
            .questions(
                Questions.fact(
                    "load", Questions.choice("little", 100, 90), Questions.choice("much", 20, 90)))
            .answer("load", "little")
            .constraints(new Constraint("c2", Relation.AT_LEAST, Mark.of(38), Optional.empty()))
            .build()
            .withMethod(new MethodChoice("topsis"));
    var engine = Steelyard.standard().engine();
    Judge judge =
        changed ->
            new Judgement(
                changed,
                ValueTable.of(changed, Knockouts.inPlay(changed)),
                Weights.of(changed),
                engine.rank(changed),
                new Topsis());

    List<Reversal> reversals = RankReversal.of(decision, judge);

    assertThat(reversals).hasSize(12).allMatch(Reversal::judged);
    assertThat(reversals)
        .filteredOn(each -> each.scenario() == Scenario.WORST_OF_ALL)
        .allMatch(Reversal::kept);
  }

  @Test
  void a_worse_one_goes_beyond_ends_that_are_only_those_of_the_data() {
    Decision anchored = stretched();
    Decision open =
        anchored.withCriteria(
            anchored
                .criteria()
                .map(
                    each ->
                        Criterion.of(
                            each.id(), each.name(), UnanchoredScale.of(Direction.MAXIMIZE))));

    assertThat(RankReversal.of(open, by(new WeightedSum())))
        .filteredOn(each -> each.scenario() == Scenario.DROPPED)
        .anyMatch(each -> !each.kept());
    assertThat(RankReversal.of(open, by(new WeightedSum()))).allMatch(Reversal::judged);
  }

  @Test
  void a_single_alternative_is_never_dropped() {
    Decision alone = PercentTable.draft(new double[] {1}, new double[][] {{5}}).build();

    assertThat(RankReversal.of(alone, by(new WeightedSum())))
        .extracting(Reversal::scenario)
        .containsExactly(Scenario.COPIED, Scenario.STEP_WORSE, Scenario.WORST_OF_ALL);
  }

  @Test
  void a_decision_that_cannot_be_judged_is_reported_as_such() {
    Decision decision = Judged.pair();
    Judge judge =
        changed -> {
          if (changed.alternatives().size() < 2) {
            new OtherAlternatives(changed).without(changed.alternativeIds().get(0));
          }
          return Judged.by(new WeightedSum(), changed);
        };

    assertThat(RankReversal.of(decision, judge))
        .filteredOn(each -> each.scenario() == Scenario.DROPPED)
        .hasSize(2)
        .allMatch(each -> !each.judged() && !each.kept());
  }
}
