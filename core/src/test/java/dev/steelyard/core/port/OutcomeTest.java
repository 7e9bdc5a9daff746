package dev.steelyard.core.port;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  private final Outcome outcome =
      engine.evaluate(
          PercentTable.draft(row(2, 1), row(90, 40), row(50, 60)).build(),
          EvaluationOptions.STANDARD);

  @Test
  void its_sentence_is_everything_about_the_verdict_on_one_line() {
    assertThat(outcome.sentence())
        .isEqualTo(
            "Alpha leads Beta by 20 points and comes first in every variation. It rests on \"Criterion"
                + " 1\" alone: without it, Alpha would not lead.");
  }

  @Test
  void the_text_of_an_explanation_has_one_sentence_per_line() {
    assertThat(engine.explain(outcome, "a", "b").text().lines())
        .containsExactly(
            "Alpha is ahead mainly on \"Criterion 1\" (26.7 points).",
            "\"Criterion 1\" alone outweighs everything that speaks for Beta (6.7 points).",
            "Beta is ahead on \"Criterion 2\" (6.7 points).",
            "Criteria on which Beta is ahead: one, with 33.3% of the weight; behind: one, with 66.7%"
                + " of the weight.",
            "Alpha stays ahead of Beta with every set of weights that keeps their present order, performances as calculated.");
  }
}
