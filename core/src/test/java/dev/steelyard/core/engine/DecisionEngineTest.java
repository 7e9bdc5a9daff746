package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictCode;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class DecisionEngineTest {

  private static final EvaluationOptions FEW =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(2_000), VerdictRules.STANDARD);

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  @Test
  void the_same_input_gives_the_same_answer() {
    RandomDecisions.check(
        60,
        decision ->
            assertThat(withoutTables(engine.evaluate(decision, FEW)))
                .isEqualTo(withoutTables(engine.evaluate(decision, FEW))));
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    RandomDecisions.check(
        40, decision -> assertThat(inPool(4, decision)).isEqualTo(inPool(1, decision)));
  }

  private List<Object> inPool(int threads, Decision decision) {
    var pool = new ForkJoinPool(threads);
    try {
      return withoutTables(pool.submit(() -> engine.evaluate(decision, FEW)).join());
    } finally {
      pool.shutdown();
    }
  }

  /** Everything but the intermediate tables, which have no equality. */
  private static List<Object> withoutTables(Outcome outcome) {
    return List.of(
        outcome.decision(),
        outcome.knockouts(),
        outcome.weights(),
        outcome.evaluation().ranking(),
        outcome.evaluation().contributions(),
        outcome.comparisons(),
        outcome.robustness(),
        outcome.verdict(),
        outcome.statements(),
        outcome.evidence(),
        outcome.consultation(),
        outcome.provenance());
  }

  @Test
  void comparisons_are_of_the_first_with_each_other_in_ranking_order() {
    var outcome =
        engine.evaluate(PercentTable.draft(row(1), row(20), row(90), row(50)).build(), FEW);

    assertThat(outcome.comparisons()).extracting(Comparison::first).containsExactly("b", "b");
    assertThat(outcome.comparisons()).extracting(Comparison::second).containsExactly("c", "a");
    assertThat(outcome.comparisons()).extracting(Comparison::gap).containsExactly(40.0, 70.0);
  }

  @Test
  void contributions_sum_to_scores_and_pulls_to_gaps() {
    RandomDecisions.check(300, decision -> checkSums(engine.evaluate(decision, FEW)));
  }

  private static void checkSums(Outcome outcome) {
    var evaluation = outcome.evaluation();
    for (var ranked : evaluation.ranking().ranked()) {
      double sum =
          evaluation.contributions(ranked.alternative()).stream()
              .mapToDouble(Contribution::points)
              .sum();
      assertThat(sum).isEqualTo(ranked.score(), within(1e-9));
    }
    for (Comparison comparison : outcome.comparisons()) {
      var ranking = evaluation.ranking();
      assertThat(comparison.pulls().stream().mapToDouble(Pull::points).sum())
          .isEqualTo(
              ranking.score(comparison.first()) - ranking.score(comparison.second()), within(1e-9));
      assertThat(comparison.pulls().stream().mapToDouble(Pull::shown).sum())
          .isEqualTo(comparison.shownGap(), within(1e-9));
    }
  }

  @Test
  void everything_is_said_and_told_where_it_comes_from() {
    RandomDecisions.check(
        200,
        decision -> {
          var outcome = engine.evaluate(decision, FEW);
          assertThat(outcome.statements().verdict()).isNotEmpty();
          assertThat(outcome.statements().conventions()).isNotEmpty();
          assertThat(outcome.statements().reasons().isEmpty())
              .isEqualTo(outcome.comparisons().isEmpty());
          assertThat(outcome.provenance().model()).isEqualTo(Fingerprint.of(decision));
        });
  }

  @Test
  void provenance_names_engine_method_seed_and_variations() {
    var provenance = engine.evaluate(PercentTable.draft(row(1), row(20)).build(), FEW).provenance();

    assertThat(provenance.engine()).isEqualTo("1.0.0");
    assertThat(provenance.method()).isEqualTo("weighted-sum");
    assertThat(provenance.seed()).isEqualTo(42);
    assertThat(provenance.variations()).isEqualTo(2_000);
  }

  @Test
  void other_answers_are_varied_only_where_something_must_be_settled() {
    assertThat(evaluateAsked(50).robustness().answerChanges())
        .extracting(AnswerChange::firstIn)
        .allMatch(firstIn -> firstIn.isPresent());
    assertThat(evaluateAsked(10).robustness().answerChanges())
        .extracting(AnswerChange::firstIn)
        .allMatch(firstIn -> firstIn.isEmpty());
  }

  private Outcome evaluateAsked(double b) {
    return engine.evaluate(
        PercentTable.draft(row(1), row(50), row(50))
            .questions(fact("team", choice("yes", 50, b), choice("no", 10, 90)))
            .answer("team", "yes")
            .build(),
        FEW);
  }

  @Test
  void a_decision_is_judged_by_the_method_it_asks_for() {
    var decision =
        PercentTable.draft(row(1), row(20)).build().withMethod(new MethodChoice("weighed-sum"));

    assertThatThrownBy(() -> engine.evaluate(decision, FEW))
        .isInstanceOf(UnknownMethodException.class)
        .hasMessage("There is no method \"weighed-sum\".");
  }

  @Test
  void a_decision_is_checked_changed_and_asked_about() {
    var decision =
        PercentTable.draft(row(1, 1), row(90, 50), row(50, 60))
            .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)))
            .build();

    assertThat(engine.check(decision, "2026-11-24"))
        .extracting(Warning::code)
        .contains(WarningCode.NO_REASON);
    assertThat(engine.change(decision, List.of("team=no")).answers().to("team")).contains("no");
    assertThat(engine.interview(decision).total()).isEqualTo(1);
  }

  @Test
  void methods_are_listed_by_id() {
    assertThat(engine.methods())
        .extracting(each -> each.description().id())
        .contains("weighted-sum")
        .isSorted();
  }

  @Test
  void an_answer_in_which_nothing_is_left_is_an_answer() {
    var decision =
        PercentTable.draft(row(1), row(20), row(30))
            .constraints(Constraints.atLeast("c1", 50))
            .build();
    var outcome = engine.evaluate(decision, FEW);

    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.NONE_LEFT);
    assertThat(outcome.comparisons()).isEmpty();
    assertThat(outcome.knockouts()).hasSize(2);
    assertThat(outcome.sentence())
        .isEqualTo(
            "No alternative is left: every one is out. Beta comes nearest: \"Criterion 1\" is 30%, and"
                + " it must be at least 50%. Alpha is out: \"Criterion 1\" is 20%, and it must be at"
                + " least 50%. Beta is out: \"Criterion 1\" is 30%, and it must be at least 50%.");
  }
}
