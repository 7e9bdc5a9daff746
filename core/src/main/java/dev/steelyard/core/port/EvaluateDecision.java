package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;

/** Answers a decision. */
@FunctionalInterface
public interface EvaluateDecision {

  /**
   * Evaluates a decision.
   *
   * @param decision what people state
   * @param options how it is evaluated
   * @return the whole answer; the same input gives the same answer on any number of threads
   * @throws dev.steelyard.core.error.UnknownMethodException if the method is not in the catalogue
   * @throws dev.steelyard.core.error.InapplicableMethodException if the method cannot judge it
   */
  Outcome evaluate(Decision decision, EvaluationOptions options);
}
