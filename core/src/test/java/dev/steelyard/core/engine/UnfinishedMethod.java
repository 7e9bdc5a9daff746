package dev.steelyard.core.engine;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.value.ValueTable;
import java.util.List;

/** What a careless method returns. */
public final class UnfinishedMethod {

  private UnfinishedMethod() {}

  /**
   * An evaluation with a score that is not a number, as the engine takes it.
   *
   * @return nothing, since it is refused
   */
  public static Evaluation withoutScore() {
    Decision decision = PercentTable.draft(PercentTable.row(1), PercentTable.row(60)).build();
    var ranked = List.of(new RankedAlternative("a", 1, Double.NaN));
    var contributions = List.of(new Contribution("a", "c1", 1, 60, 60));
    var evaluation =
        new Evaluation(
            "mine", new Ranking(ranked, TiePolicy.COMPETITION), contributions, List.of());
    return EvaluationCheck.checked(evaluation, ValueTable.of(decision, decision.alternativeIds()));
  }
}
