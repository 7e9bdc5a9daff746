package dev.steelyard.core.robustness.change;

/** What is done to the alternatives of a decision. */
public enum Scenario {
  /** An alternative is dropped. */
  DROPPED,
  /** A copy of an alternative is added. */
  COPIED,
  /** One that is a step worse than an alternative on every criterion is added. */
  STEP_WORSE,
  /** One that has the worst performance of every scale is added. */
  WORST_OF_ALL
}
