package dev.steelyard.core.interview;

/** Why it is worth asking somebody who knows all alternatives. */
public enum ConsultationReason {
  /** Two needs that matter favour different alternatives. */
  NEEDS_APART,
  /** A fact and a critical need favour different alternatives. */
  FACT_AGAINST_NEED,
  /** Two or more answers are "not sure". */
  NOT_SURE
}
