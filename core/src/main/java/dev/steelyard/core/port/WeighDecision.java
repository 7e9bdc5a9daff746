package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;

/** Finds what every criterion counts and leaves it at that. */
@FunctionalInterface
public interface WeighDecision {

  /**
   * Weighs the criteria as a decision asks for.
   *
   * @param decision what people state
   * @return the weights and how they came about
   * @throws dev.steelyard.core.error.DecisionException if the weights cannot be computed
   */
  Weighing weigh(Decision decision);
}
