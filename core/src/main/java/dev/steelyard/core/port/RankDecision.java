package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.result.Evaluation;

/** Ranks the alternatives of a decision and leaves it at that. */
@FunctionalInterface
public interface RankDecision {

  /**
   * Ranks the alternatives in play, without asking how sure the ranking is.
   *
   * @param decision what people state
   * @return scores, ranking and steps of the method that the decision asks for
   * @throws dev.steelyard.core.error.DecisionException if the method is unknown, is set wrongly or
   *     cannot judge the decision
   */
  Evaluation rank(Decision decision);
}
