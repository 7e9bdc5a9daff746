package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementAssemblyTest {

  @Test
  void how_things_are_counted_and_worded_is_told_always() {
    assertThat(texts(said(PercentTable.draft(row(1), row(90)).build()).conventions()))
        .containsExactly(
            "20,000 variations: each weight up or down by up to 50%, each performance within its"
                + " range. Seed 42.",
            "Points run from 0, the bad end of a scale, to 100, the good end.",
            "A step goes to the next label, or over a tenth of a scale of numbers. It leaves"
                + " constraints aside.",
            "When the weight of one criterion changes, the others keep their ratios.",
            "Our wording: clear lead from 90 of 100 variations with no weak step, lead from 75,"
                + " slight preference from 60. Below that, or under 1 point, too close to call.");
  }

  @Test
  void other_options_are_told_as_they_are() {
    var options =
        new EvaluationOptions(
            new VariationPlan(500, -7, 0.25), new VerdictRules(0.95, 0.8, 0.65, 2.5));
    var decision = PercentTable.draft(row(1), row(90)).build();
    var said = new DecisionEngine(MethodCatalogue.standard()).evaluate(decision, options);

    assertThat(texts(said.statements().conventions()))
        .startsWith(
            "500 variations: each weight up or down by up to 25%, each performance within its range."
                + " Seed -7.")
        .endsWith(
            "Our wording: clear lead from 95 of 100 variations with no weak step, lead from 80,"
                + " slight preference from 65. Below that, or under 2.5 points, too close to call.");
  }

  @Test
  void reasons_are_about_the_first_against_the_second() {
    var said = said(PercentTable.draft(row(1), row(10), row(90), row(50)).build());

    assertThat(texts(said.reasons()))
        .containsExactly(
            "Beta is ahead mainly on \"Criterion 1\" (40 points).",
            "No criterion speaks for Gamma.");
  }

  @Test
  void what_is_out_is_told_after_the_verdict() {
    var said =
        said(
            PercentTable.draft(row(1), row(10), row(90), row(50))
                .constraints(Constraints.atLeast("c1", 20))
                .build());

    assertThat(texts(said.verdict()))
        .endsWith("Alpha is out: \"Criterion 1\" is 10%, and it must be at least 20%.");
  }

  @Test
  void where_there_is_a_lead_nothing_needs_settling() {
    var decision =
        PercentTable.draft(row(1), row(90), row(10))
            .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)))
            .build();

    assertThat(said(decision).settling()).isEmpty();
  }

  @Test
  void where_there_is_none_it_is_told_what_would_settle_it() {
    var decision =
        PercentTable.draft(row(1, 1), row(50, 50), row(50, 50))
            .questions(fact("team", choice("yes", 90, 10), choice("no", 50, 50)))
            .build();

    assertThat(said(decision).settling())
        .extracting(Sentence::key)
        .containsExactly(SentenceKey.SETTLES_IF, SentenceKey.NO_PREFERENCE);
  }

  private static Statements said(Decision decision) {
    return new DecisionEngine(MethodCatalogue.standard())
        .evaluate(decision, EvaluationOptions.STANDARD)
        .statements();
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
