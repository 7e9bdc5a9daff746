package dev.steelyard.core.engine;

import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationCheckTest {

  private final Decision decision =
      Steelyard.decision("Which one?")
          .alternatives("A", "B")
          .criterion("Use", c -> c.rate("A", GOOD).rate("B", FAIR))
          .build();
  private final ValueTable table = ValueTable.of(decision, decision.alternativeIds());
  private final Evaluation whole = new WeightedSum().evaluate(table, Weights.of(decision));

  private Evaluation ranked(RankedAlternative... ranked) {
    var ranking = new Ranking(List.of(ranked), TiePolicy.COMPETITION);
    return new Evaluation("mine", ranking, whole.contributions(), List.of());
  }

  @Test
  void a_whole_evaluation_passes() {
    assertThat(EvaluationCheck.checked(whole, table)).isSameAs(whole);
  }

  @Test
  void an_alternative_left_out_is_refused() {
    assertThatThrownBy(
            () -> EvaluationCheck.checked(ranked(new RankedAlternative("a", 1, 50)), table))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage("Method \"mine\" did not rank every alternative in play exactly once.");
  }

  @Test
  void a_score_that_is_not_finite_is_refused() {
    var scores =
        ranked(new RankedAlternative("a", 1, 50), new RankedAlternative("b", 2, Double.NaN));

    assertThatThrownBy(() -> EvaluationCheck.checked(scores, table))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage("Method \"mine\" gave \"b\" no finite score.");
    assertThat(Repository.text("docs/errors.md"))
        .as("the example of this code")
        .contains("| Method \"mine\" gave \"b\" no finite score. |");
  }

  @Test
  void a_score_without_its_contributions_is_refused() {
    var unexplained = new Evaluation("mine", whole.ranking(), List.of(), List.of());

    assertThatThrownBy(() -> EvaluationCheck.checked(unexplained, table))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage(
            "Method \"mine\" does not say what each criterion adds to the score of \"a\".\n"
                + "Method \"mine\" does not say what each criterion adds to the score of \"b\".");
  }
}
