package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Decision;

/** Judges a decision afresh, constraints included. */
@FunctionalInterface
public interface Judge {

  /**
   * Judges a decision.
   *
   * @param decision what people state
   * @return what is computed from it
   */
  Judgement judge(Decision decision);
}
