package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedSumTest extends AggregationMethodContract {

  @Override
  protected AggregationMethod method() {
    return new WeightedSum();
  }

  private static Evaluation evaluate(Decision decision, List<String> alternatives) {
    var table = ValueTable.of(decision, alternatives);
    return new WeightedSum().evaluate(MethodInput.of(table, Weights.of(decision)));
  }

  private static DecisionDraft hosting(NumericScale cost, double perUnit) {
    return new DecisionDraft()
        .criteria(
            Criterion.of("support", "Support", LabelScale.RATING5),
            Criterion.of("cost", "Monthly cost", cost))
        .weights(new Points(Map.of("support", 60.0, "cost", 40.0)))
        .cell("support", "server", Performance.of("fair"))
        .cell("support", "cloud", Performance.of("very good"))
        .cell("cost", "server", Performance.of(25 * perUnit))
        .cell("cost", "cloud", Performance.of(70 * perUnit));
  }

  private static Decision hosting() {
    return hosting(NumericScale.of("EUR", 200, 0), 1).build();
  }

  @Test
  void a_score_is_the_sum_of_shares_times_values() {
    var evaluation = evaluate(hosting(), List.of("server", "cloud"));

    assertThat(evaluation.ranking().score("server")).isCloseTo(50, within(1e-12));
    assertThat(evaluation.ranking().score("cloud")).isCloseTo(71, within(1e-12));
    assertThat(evaluation.ranking().order()).containsExactly("cloud", "server");
    assertThat(evaluation.ranking().ties()).isEqualTo(TiePolicy.COMPETITION);
  }

  @Test
  void contributions_carry_share_and_value_in_the_order_stated() {
    var evaluation = evaluate(hosting(), List.of("server", "cloud"));

    assertThat(evaluation.contributions())
        .extracting(Contribution::alternative, Contribution::criterion, Contribution::value)
        .containsExactly(
            tuple("server", "support", 25.0),
            tuple("server", "cost", 87.5),
            tuple("cloud", "support", 75.0),
            tuple("cloud", "cost", 65.0));
    assertThat(evaluation.contributions())
        .allMatch(each -> each.points() == each.share() * each.value());
  }

  @Test
  void the_step_shows_the_values_that_were_added_up() {
    var steps = evaluate(hosting(), List.of("server", "cloud")).steps();

    assertThat(steps).extracting(Step::id).containsExactly("values");
    assertThat(((Step.Table) steps.get(0)).table().value(0, 1)).isEqualTo(87.5);
  }

  @Test
  void another_unit_with_the_same_anchors_changes_nothing() {
    var cents = hosting(NumericScale.of("cent", 20_000, 0), 100).build();

    assertThat(evaluate(cents, List.of("server", "cloud")).ranking())
        .isEqualTo(evaluate(hosting(), List.of("server", "cloud")).ranking());
  }

  @Test
  void a_score_does_not_depend_on_who_else_is_there() {
    RandomDecisions.check(
        200,
        decision -> {
          var together = evaluate(decision, decision.alternativeIds());
          for (String id : decision.alternativeIds()) {
            assertThat(evaluate(decision, List.of(id)).ranking().score(id))
                .isEqualTo(together.ranking().score(id));
          }
        });
  }

  @Test
  void scores_lie_between_0_and_100() {
    RandomDecisions.check(
        500,
        decision ->
            assertThat(evaluate(decision, decision.alternativeIds()).ranking().ranked())
                .extracting(RankedAlternative::score)
                .allMatch(score -> score >= 0 && score <= 100 + 1e-10));
  }

  @Test
  void the_bad_end_everywhere_scores_0_and_the_good_end_100() {
    var draft =
        new DecisionDraft()
            .cell("support", "server", Performance.of("poor"))
            .cell("cost", "server", Performance.of(200))
            .cell("support", "cloud", Performance.of("excellent"))
            .cell("cost", "cloud", Performance.of(0));

    var ranking = evaluate(draft.build(), List.of("server", "cloud")).ranking();

    assertThat(ranking.score("server")).isZero();
    assertThat(ranking.score("cloud")).isEqualTo(100);
  }

  @Test
  void the_score_difference_is_the_gap_of_the_comparison() {
    RandomDecisions.check(
        300,
        decision -> {
          var evaluation = evaluate(decision, decision.alternativeIds());
          var ranked = evaluation.ranking().ranked();
          var first = ranked.get(0);
          for (RankedAlternative other : ranked) {
            assertThat(evaluation.compare(first.alternative(), other.alternative()).gap())
                .isCloseTo(first.score() - other.score(), within(1e-10));
          }
        });
  }

  @Test
  void an_unknown_performance_is_calculated_with_the_middle_and_never_with_zero() {
    var alternatives = new Alternative[] {Alternative.of("a", "A")};
    var decision = new DecisionDraft().alternatives(alternatives).build();

    assertThat(evaluate(decision, List.of("a")).ranking().score("a")).isEqualTo(50);
  }
}
