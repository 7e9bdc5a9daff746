package dev.steelyard.core.robustness.sampling;

/** How a run ended. */
public enum Outcome {

  /** The threshold is reached, within the error probability of the rule. */
  ABOVE,

  /** The threshold is not reached, within the error probability of the rule. */
  BELOW,

  /** All samples are drawn, and the threshold lies between the bounds or was not asked about. */
  OPEN,

  /** The run was ended from outside; the result has what was finished. */
  INTERRUPTED
}
