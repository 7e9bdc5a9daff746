package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What every aggregation method must keep. The test of a method extends this class; so can the test
 * of a method that another jar adds.
 */
public abstract class AggregationMethodContract {

  private static final int DECISIONS = 200;

  /** Only subclasses make one. */
  protected AggregationMethodContract() {}

  /**
   * The method under test.
   *
   * @return a method
   */
  protected abstract AggregationMethod method();

  private Evaluation evaluate(Decision decision) {
    var table = ValueTable.of(decision, decision.alternativeIds());
    return method().evaluate(MethodInput.of(table, Weights.of(decision)));
  }

  private Evaluation evaluate(DecisionDraft draft) {
    return evaluate(draft.build());
  }

  private static int rank(Evaluation evaluation, String alternative) {
    return evaluation.ranking().ranked().stream()
        .filter(each -> each.alternative().equals(alternative))
        .mapToInt(RankedAlternative::rank)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Integer> ranks(Evaluation evaluation) {
    return evaluation.ranking().ranked().stream()
        .collect(Collectors.toMap(RankedAlternative::alternative, RankedAlternative::rank));
  }

  /** The same decision with its criteria in one row, each with the share it has as its points. */
  private static DecisionDraft flat(Decision decision, List<Alternative> alternatives) {
    return flat(decision, alternatives, decision.criteria().leaves());
  }

  private static DecisionDraft flat(
      Decision decision, List<Alternative> alternatives, List<Criterion> criteria) {
    var draft =
        new DecisionDraft()
            .alternatives(alternatives.toArray(new Alternative[0]))
            .criteria(criteria.toArray(new Criterion[0]))
            .weights(new Points(shares(decision, criteria)))
            .sources(decision.sources().toArray(new Source[0]));
    var known = decision.knownPerformances().rows();
    for (Criterion criterion : criteria) {
      var row = known.get(criterion.id());
      alternatives.forEach(each -> draft.cell(criterion.id(), each.id(), row.get(each.id())));
    }
    return draft;
  }

  private static Map<String, Double> shares(Decision decision, List<Criterion> criteria) {
    var shares = new LinkedHashMap<String, Double>();
    for (Weight weight : Weights.of(decision).all()) {
      shares.put(weight.criterion(), weight.share());
    }
    shares.keySet().retainAll(criteria.stream().map(Criterion::id).toList());
    return shares;
  }

  @Test
  void the_same_input_gives_the_same_bits() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var one = evaluate(decision);
          var two = evaluate(decision);

          assertThat(one.ranking()).isEqualTo(two.ranking());
          assertThat(one.contributions()).isEqualTo(two.contributions());
        });
  }

  @Test
  void an_evaluation_names_its_method() {
    assertThat(evaluate(RandomDecisions.of(1)).method()).isEqualTo(method().description().id());
  }

  @Test
  void every_alternative_is_ranked_once_with_a_finite_score() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var ranked = evaluate(decision).ranking().ranked();

          assertThat(ranked)
              .extracting(RankedAlternative::alternative)
              .containsExactlyInAnyOrderElementsOf(decision.alternativeIds());
          assertThat(ranked).allMatch(each -> Double.isFinite(each.score()));
        });
  }

  @Test
  void reordering_the_alternatives_changes_no_score_and_no_rank() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var reversed = new ArrayList<>(decision.alternatives());
          Collections.reverse(reversed);
          var one = evaluate(flat(decision, decision.alternatives()));
          var other = evaluate(flat(decision, reversed));

          assertThat(ranks(other)).isEqualTo(ranks(one));
          assertSameScores(one, other);
        });
  }

  private static void assertSameScores(Evaluation one, Evaluation other) {
    for (RankedAlternative each : one.ranking().ranked()) {
      assertThat(other.ranking().score(each.alternative()))
          .isCloseTo(each.score(), within(1e-9 * Math.max(1, Math.abs(each.score()))));
    }
  }

  @Test
  void ids_that_contain_one_another_are_kept_apart() {
    var draft =
        new DecisionDraft()
            .alternatives(
                Alternative.of("a1", "A1"), Alternative.of("a10", "A10"), Alternative.of("a", "A"))
            .cell("support", "a1", Performance.of("excellent"))
            .cell("support", "a10", Performance.of("poor"))
            .cell("support", "a", Performance.of("good"));

    var evaluation = evaluate(draft);

    assertThat(evaluation.ranking().order()).containsExactly("a1", "a", "a10");
    for (String id : List.of("a1", "a10", "a")) {
      assertThat(evaluation.contributions(id))
          .allMatch(contribution -> contribution.alternative().equals(id))
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void a_duplicate_ties_with_its_original() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var original = decision.alternatives().get(0);
          var alternatives = new ArrayList<>(decision.alternatives());
          alternatives.add(Alternative.of("copy", "Copy"));
          var draft = flat(decision, decision.alternatives());
          draft.alternatives(alternatives.toArray(new Alternative[0]));
          for (Criterion leaf : decision.criteria().leaves()) {
            draft.cell(leaf.id(), "copy", decision.cell(leaf.id(), original.id()));
          }
          var evaluation = evaluate(draft);

          assertThat(rank(evaluation, "copy")).isEqualTo(rank(evaluation, original.id()));
        });
  }

  @Test
  void a_dominated_alternative_is_never_above_its_dominator() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          var evaluation = evaluate(decision);
          for (int i = 0; i < table.values().rows(); i++) {
            assertNotAboveDominators(table, i, evaluation);
          }
        });
  }

  private static void assertNotAboveDominators(ValueTable table, int i, Evaluation evaluation) {
    for (int other = 0; other < table.values().rows(); other++) {
      if (atLeastAsGood(table, other, i)) {
        assertThat(rank(evaluation, table.alternatives().get(i)))
            .isGreaterThanOrEqualTo(rank(evaluation, table.alternatives().get(other)));
      }
    }
  }

  private static boolean atLeastAsGood(ValueTable table, int better, int worse) {
    for (int j = 0; j < table.values().width(); j++) {
      if (table.values().value(better, j) < table.values().value(worse, j)) {
        return false;
      }
    }
    return true;
  }

  @Test
  void a_criterion_without_weight_is_as_good_as_none() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var leaves = decision.criteria().leaves();
          if (leaves.size() > 1 && Weights.of(decision).share(0) < 1) {
            var shares = new LinkedHashMap<>(shares(decision, leaves));
            shares.put(leaves.get(0).id(), 0.0);
            var without = flat(decision, decision.alternatives(), leaves.subList(1, leaves.size()));
            var zero = flat(decision, decision.alternatives()).weights(new Points(shares));

            assertSameScores(evaluate(without), evaluate(zero));
            assertThat(ranks(evaluate(zero))).isEqualTo(ranks(evaluate(without)));
          }
        });
  }

  @Test
  void contributions_sum_to_the_score() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var evaluation = evaluate(decision);
          for (RankedAlternative each : evaluation.ranking().ranked()) {
            assertSum(evaluation.contributions(each.alternative()), each.score());
          }
        });
  }

  private static void assertSum(List<Contribution> contributions, double score) {
    double sum =
        CompensatedSum.of(contributions.stream().mapToDouble(Contribution::points).toArray());

    assertThat(sum).isCloseTo(score, within(1e-12 * Math.max(1, Math.abs(score))));
  }

  @Test
  void one_alternative_is_first() {
    var draft = new DecisionDraft().alternatives(Alternative.of("a", "A"));

    assertThat(evaluate(draft).ranking().first()).containsExactly("a");
  }

  @Test
  void no_alternative_in_play_is_an_empty_ranking() {
    var decision = RandomDecisions.of(1);

    var evaluation =
        method().evaluate(MethodInput.of(ValueTable.of(decision, List.of()), Weights.of(decision)));

    assertThat(evaluation.ranking().ranked()).isEmpty();
    assertThat(evaluation.contributions()).isEmpty();
  }

  @Test
  void one_criterion_orders_by_itself() {
    var draft =
        new DecisionDraft()
            .criteria(Criterion.of("cost", "Cost", NumericScale.of("EUR", 200, 0)))
            .cell("cost", "server", Performance.of(120))
            .cell("cost", "cloud", Performance.of(80));

    assertThat(evaluate(draft).ranking().order()).containsExactly("cloud", "server");
  }

  @Test
  void a_constant_column_changes_no_rank() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var alternatives = decision.alternatives();
          var leaves = new ArrayList<>(decision.criteria().leaves());
          var before = evaluate(flat(decision, alternatives));
          leaves.add(Criterion.of("constant", "Constant", LabelScale.RATING5));
          var shares = new LinkedHashMap<>(shares(decision, leaves));
          shares.put("constant", 0.5);
          var draft =
              flat(decision, alternatives)
                  .criteria(leaves.toArray(new Criterion[0]))
                  .weights(new Points(shares));
          alternatives.forEach(
              each -> draft.cell("constant", each.id(), Performance.of("very good")));

          assertThat(ranks(evaluate(draft))).isEqualTo(ranks(before));
        });
  }

  @Test
  void identical_alternatives_are_all_first() {
    RandomDecisions.check(
        DECISIONS,
        decision -> {
          var draft = flat(decision, decision.alternatives());
          String model = decision.alternativeIds().get(0);
          for (Criterion leaf : decision.criteria().leaves()) {
            Cell cell = decision.cell(leaf.id(), model);
            decision.alternativeIds().forEach(each -> draft.cell(leaf.id(), each, cell));
          }

          assertThat(evaluate(draft).ranking().first())
              .containsExactlyElementsOf(decision.alternativeIds());
        });
  }

  @Test
  void the_largest_magnitudes_give_finite_scores() {
    var draft =
        new DecisionDraft()
            .criteria(
                Criterion.of("up", "Up", NumericScale.of("", 0, Double.MAX_VALUE)),
                Criterion.of("down", "Down", NumericScale.of("", 8e307, -8e307)))
            .weights(new Points(Map.of("up", 8e307, "down", Double.MIN_VALUE)))
            .cell("up", "server", Performance.of(Double.MAX_VALUE))
            .cell("down", "server", Performance.between(-8e307, 8e307))
            .cell("down", "cloud", Performance.of(8e307));

    var evaluation = evaluate(draft);

    assertThat(evaluation.ranking().order()).containsExactly("server", "cloud");
    assertThat(evaluation.ranking().ranked()).allMatch(each -> Double.isFinite(each.score()));
  }

  @Test
  void the_smallest_differences_give_finite_scores() {
    var draft =
        new DecisionDraft()
            .criteria(Criterion.of("c", "C", NumericScale.of("", 0, Double.MIN_VALUE)))
            .cell("c", "server", Performance.of(Double.MIN_VALUE))
            .cell("c", "cloud", Performance.of(0));

    assertThat(evaluate(draft).ranking().order()).containsExactly("server", "cloud");
  }
}
