package dev.steelyard.core.engine;

import static dev.steelyard.core.decision.Rating.EXCELLENT;
import static dev.steelyard.core.decision.Rating.FAIR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A method that takes no notice of the stated weights. */
class OtherMethodTest {

  private static final EvaluationOptions OPTIONS =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(500), VerdictRules.STANDARD);

  private static final Decision DECISION =
      Steelyard.decision("Which one?")
          .alternatives("A", "B")
          .criterion("Use", c -> c.weight(3).rate("A", EXCELLENT).rate("B", FAIR))
          .criterion("Price", c -> c.weight(1).rate("A", FAIR).rate("B", EXCELLENT))
          .build();

  @Test
  void says_that_variations_are_of_the_weighted_sum() {
    Judge equalWeights = decision -> judgement(decision, Weights.of(equal(decision)));

    assertThat(verdict(equalWeights))
        .contains(
            "The method weighted-sum is not a weighted sum; variations, tipping points and steps are"
                + " tested on the weighted sum instead.");
  }

  @Test
  void says_nothing_of_the_kind_where_the_scores_are_the_weighted_sum() {
    assertThat(verdict(decision -> judgement(decision, Weights.of(decision))))
        .noneMatch(sentence -> sentence.contains("tested on the weighted sum"));
  }

  private static Decision equal(Decision decision) {
    return decision.withWeights(new Equal());
  }

  private static Judgement judgement(Decision decision, Weights used) {
    var table = ValueTable.of(decision, decision.alternativeIds());
    var evaluation = new WeightedSum().evaluate(table, used);
    return new Judgement(decision, table, Weights.of(decision), evaluation);
  }

  private static List<String> verdict(Judge judge) {
    var outcome = new OutcomeAssembly(judge, OPTIONS).assemble(judge.judge(DECISION));
    assertThat(outcome.statements().verdict())
        .filteredOn(sentence -> sentence.text().contains("tested on the weighted sum"))
        .allMatch(new Truth(outcome)::holds);
    return outcome.statements().verdict().stream().map(Sentence::text).toList();
  }
}
