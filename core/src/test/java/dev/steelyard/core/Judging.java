package dev.steelyard.core;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.weight.Weights;

/** Judges a decision by the weighted sum, for tests of what is made of a judgement. */
public final class Judging {

  private Judging() {}

  /**
   * The judgement on a decision.
   *
   * @param decision any
   * @return scores and ranking of the alternatives in play
   */
  public static Judgement of(Decision decision) {
    var table = ValueTable.of(decision, Knockouts.inPlay(decision));
    var weights = Weights.of(decision);
    var method = new WeightedSum();
    var evaluation = method.evaluate(MethodInput.of(table, weights));
    return new Judgement(decision, table, weights, evaluation, method);
  }
}
