package dev.steelyard.cli;

import dev.steelyard.core.verdict.VerdictCode;

/** How strong a verdict must be at least. */
enum Requirement {
  /** Weights do not matter. */
  DOMINATES,
  /** A clear lead. */
  CLEAR_LEAD,
  /** A lead. */
  LEAD,
  /** A slight preference. */
  LEAN;

  /** Whether a verdict is at least as strong; without a comparison there is no lead. */
  boolean isMetBy(VerdictCode verdict) {
    return switch (verdict) {
      case DOMINATES, CLEAR_LEAD, LEAD, LEAN -> valueOf(verdict.name()).ordinal() <= ordinal();
      case TOO_CLOSE, TOO_EARLY, ONE_LEFT, NONE_LEFT -> false;
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return VerdictCode.valueOf(name()).id();
  }
}
