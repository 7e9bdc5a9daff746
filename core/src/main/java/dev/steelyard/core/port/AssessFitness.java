package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.method.Fitness;

/** Says what a method makes of a decision before it runs. */
@FunctionalInterface
public interface AssessFitness {

  /**
   * Assesses the method that a decision asks for.
   *
   * @param decision what people state
   * @return fit, degenerate or refused, and why
   * @throws dev.steelyard.core.error.DecisionException if the method is unknown or set wrongly, or
   *     the weights cannot be computed
   */
  Fitness fitness(Decision decision);
}
