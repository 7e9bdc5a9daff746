package dev.steelyard.core.port;

/** Says why one alternative rather than another. */
@FunctionalInterface
public interface ExplainDecision {

  /**
   * Compares two alternatives of an answer.
   *
   * @param outcome an answer
   * @param first the id or name of one alternative
   * @param second the id or name of another
   * @return the comparison and what can be said about it
   * @throws dev.steelyard.core.error.InvalidDecisionException if one of them is not in play, or
   *     both are the same
   */
  Explanation explain(Outcome outcome, String first, String second);
}
