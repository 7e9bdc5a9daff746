package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictCode;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Unusual decisions: each gets an answer, every number in it is finite, every sentence true. */
class ExtremeInputsTest {

  private static final EvaluationOptions FEW =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(1_000), VerdictRules.STANDARD);

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  @Test
  void one_alternative_is_the_only_one_considered() {
    assertThat(evaluate(PercentTable.draft(row(1, 1), row(20, 30)).build()).sentence())
        .isEqualTo("Only Alpha is considered, so there is nothing to compare.");
  }

  @Test
  void one_criterion_decides_alone() {
    assertThat(evaluate(PercentTable.draft(row(1), row(60), row(20)).build()).verdict().code())
        .isEqualTo(VerdictCode.DOMINATES);
  }

  @Test
  void all_weight_on_one_criterion_leaves_the_others_out_of_account() {
    var outcome =
        evaluate(PercentTable.draft(row(1, 0, 0), row(60, 0, 0), row(20, 100, 100)).build());

    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    assertThat(outcome.evaluation().ranking().score("a")).isEqualTo(60);
  }

  @Test
  void identical_alternatives_are_level_in_every_way() {
    var outcome = evaluate(PercentTable.draft(row(3, 7), row(60, 20), row(60, 20)).build());

    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.TOO_CLOSE);
    assertThat(outcome.verdict().leader()).isEmpty();
    assertThat(outcome.robustness().first().of("a")).isEqualTo(0.5);
  }

  @Test
  void nothing_known_at_all_comes_too_early() {
    assertThat(evaluate(new DecisionDraft().build()).verdict().code())
        .isEqualTo(VerdictCode.TOO_EARLY);
  }

  @Test
  void scales_with_huge_numbers_are_calculated_with() {
    var outcome = evaluate(scaled(1e300));

    assertThat(outcome.evaluation().ranking().score("server")).isEqualTo(70);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.DOMINATES);
  }

  @Test
  void scales_with_tiny_numbers_are_calculated_with() {
    var outcome = evaluate(scaled(1e-300));

    assertThat(outcome.evaluation().ranking().score("server")).isEqualTo(70);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.DOMINATES);
  }

  private static Decision scaled(double unit) {
    return new DecisionDraft()
        .criteria(Criterion.of("size", "Size", NumericScale.of("", 0, 10 * unit)))
        .cell("size", "server", Performance.of(7 * unit))
        .cell("size", "cloud", Performance.of(4 * unit))
        .build();
  }

  @Test
  void weights_of_very_different_size_are_calculated_with() {
    var outcome =
        evaluate(
            PercentTable.draft(row(1e300, 1e-300, 1), row(60, 0, 10), row(20, 100, 90)).build());

    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    assertThat(outcome.weights().share(0)).isEqualTo(1);
  }

  @Test
  void weights_next_to_the_largest_number_are_calculated_with() {
    var outcome = evaluate(PercentTable.draft(row(8e307, 8e307), row(60, 50), row(20, 50)).build());

    assertThat(outcome.evaluation().ranking().score("a")).isEqualTo(55);
    assertThat(outcome.robustness().first().of("a")).isEqualTo(1);
  }

  @Test
  void labels_of_almost_the_same_points_still_have_an_order() {
    var scale =
        new LabelScale(Optional.empty(), List.of(Level.of("less", 50), Level.of("more", 50.001)));
    var outcome =
        evaluate(
            new DecisionDraft()
                .criteria(Criterion.of("support", "Support", scale))
                .cell("support", "server", Performance.of("more"))
                .cell("support", "cloud", Performance.of("less"))
                .build());

    assertThat(outcome.verdict().leader()).contains("server");
  }

  @Test
  void a_constraint_knocks_the_leader_out_when_an_answer_changes() {
    var outcome =
        evaluate(
            PercentTable.draft(row(1, 9), row(60, 90), row(60, 10))
                .constraints(Constraints.atLeast("c1", 50))
                .questions(fact("support", choice("yes", 60, 60), choice("no", 40, 60)))
                .answer("support", "yes")
                .build());

    assertThat(outcome.verdict().leader()).contains("a");
    assertThat(outcome.robustness().answerChanges().get(0).effect()).isEqualTo(Effect.REVERSES);
    assertThat(texts(outcome.statements()))
        .contains(
            "It would reverse, with Beta first, if the answer were no to: \"What about support?\"");
  }

  /** Every number is in the text, and a NaN or an infinity would show there. */
  private Outcome evaluate(Decision decision) {
    var outcome = engine.evaluate(decision, FEW);
    var truth = new Truth(outcome);
    all(outcome.statements())
        .forEach(
            sentence -> {
              assertThat(truth.holds(sentence)).as(sentence.text()).isTrue();
              assertThat(sentence.text()).doesNotContain("NaN").doesNotContain("Infinity");
            });
    assertThat(outcome.robustness().toString()).doesNotContain("NaN").doesNotContain("Infinity");
    assertThat(outcome.comparisons().toString()).doesNotContain("NaN").doesNotContain("Infinity");
    return outcome;
  }

  private static List<String> texts(Statements statements) {
    return all(statements).map(Sentence::text).toList();
  }

  private static Stream<Sentence> all(Statements statements) {
    return Stream.of(
            statements.verdict(),
            statements.reasons(),
            statements.changes(),
            statements.settling(),
            statements.evidence(),
            statements.advice(),
            statements.conventions())
        .flatMap(List::stream);
  }
}
