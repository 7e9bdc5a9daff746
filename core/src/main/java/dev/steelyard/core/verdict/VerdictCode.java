package dev.steelyard.core.verdict;

import java.util.Locale;

/** The states a verdict can have, from the strongest to no verdict at all. */
public enum VerdictCode {
  /** Weights do not matter. */
  DOMINATES,
  /** Ahead, and no small change undoes it. */
  CLEAR_LEAD,
  /** Ahead, with a weak spot. */
  LEAD,
  /** A slight preference. */
  LEAN,
  /** The facts are in, and still level. */
  TOO_CLOSE,
  /** A missing fact can decide it. */
  TOO_EARLY,
  /** Only one alternative is in play. */
  ONE_LEFT,
  /** No alternative is in play. */
  NONE_LEFT;

  /**
   * The stable name.
   *
   * @return for instance {@code clear-lead}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The verdict as people read it.
   *
   * @return for instance {@code Clear lead}
   */
  public String words() {
    return switch (this) {
      case DOMINATES -> "Dominates";
      case CLEAR_LEAD -> "Clear lead";
      case LEAD -> "Lead";
      case LEAN -> "Lean";
      case TOO_CLOSE -> "Too close to call";
      case TOO_EARLY -> "Too early to call";
      case ONE_LEFT -> "One left";
      case NONE_LEFT -> "None left";
    };
  }
}
