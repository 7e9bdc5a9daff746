package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;

/** What a careless method returns. */
public final class UnfinishedMethod {

  private UnfinishedMethod() {}

  /**
   * An evaluation without one of the alternatives, as the engine takes it.
   *
   * @return nothing, since it is refused
   */
  public static Evaluation leavingOneOut() {
    var scores = Column.of(List.of("a"), new double[1]);
    var evaluation = Evaluation.of("mine", scores, Direction.MAXIMIZE, (first, second) -> null);
    return EvaluationCheck.checked(evaluation, List.of("a", "b"));
  }
}
