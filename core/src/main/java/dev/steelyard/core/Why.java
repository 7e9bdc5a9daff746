package dev.steelyard.core;

import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;

/** "Why this alternative ...", waiting for "... rather than that one". */
public final class Why {

  private final ExplainDecision explain;
  private final Outcome outcome;
  private final String first;

  Why(ExplainDecision explain, Outcome outcome, String first) {
    this.explain = explain;
    this.outcome = outcome;
    this.first = first;
  }

  /**
   * Completes the question.
   *
   * @param second the id or name of the other alternative
   * @return why the first rather than the second
   * @throws dev.steelyard.core.error.InvalidDecisionException if one of them is not in play, or
   *     both are the same
   */
  public Explanation over(String second) {
    return explain.explain(outcome, first, second);
  }
}
