package dev.steelyard.core.robustness.finding;

/** What is certain about the first place of an alternative, the strongest first. */
public enum Standing {
  /** First, alone, whatever positions all performances have in their ranges. */
  FIRST_WHATEVER_THE_RANGES,
  /** First, alone, whatever the missing performances are, stated ranges being read as stated. */
  FIRST_WHATEVER_IS_MISSING,
  /** First, alone or level with others, for some positions, but not certainly. */
  COULD_BE_FIRST,
  /** Behind some other alternative, whatever positions performances have. */
  CANNOT_BE_FIRST
}
