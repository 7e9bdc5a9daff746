package dev.steelyard.cli.interview;

import dev.steelyard.core.decision.Decision;

/**
 * What came of an interview.
 *
 * @param decision with the answers given
 * @param ending what the person wants now
 */
public record Interviewed(Decision decision, Ending ending) {

  /** What to do after the last question. */
  public enum Ending {
    /** Show the result. */
    RESULT,
    /** Keep the answers and stop. */
    SAVE
  }
}
