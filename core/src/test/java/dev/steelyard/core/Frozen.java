package dev.steelyard.core;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;

/** A decision with its answers worked into cells and weights, so that each can be changed alone. */
public final class Frozen {

  private Frozen() {}

  /**
   * The same numbers without questions.
   *
   * @param decision any
   * @return a decision with the same scores
   */
  public static Decision of(Decision decision) {
    var points = new LinkedHashMap<String, Double>();
    for (Weight weight : Weights.of(decision).all()) {
      points.put(weight.criterion(), weight.points());
    }
    return new Decision(
        decision.heading(),
        decision.alternatives(),
        decision.criteria(),
        decision.knownPerformances(),
        decision.constraints(),
        new Points(points),
        Questionnaire.NONE,
        Answers.NONE,
        decision.sources(),
        decision.method(),
        decision.extensions());
  }
}
