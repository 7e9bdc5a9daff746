package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Language;
import dev.steelyard.core.explanation.TermKey;
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
    return words(Language.ENGLISH);
  }

  /**
   * The verdict as people read it in a language.
   *
   * @param language which one
   * @return for instance {@code Klarer Vorsprung}
   */
  public String words(Language language) {
    return term().words(language);
  }

  private TermKey term() {
    return switch (this) {
      case DOMINATES -> TermKey.VERDICT_DOMINATES;
      case CLEAR_LEAD -> TermKey.VERDICT_CLEAR_LEAD;
      case LEAD -> TermKey.VERDICT_LEAD;
      case LEAN -> TermKey.VERDICT_LEAN;
      case TOO_CLOSE -> TermKey.VERDICT_TOO_CLOSE;
      case TOO_EARLY -> TermKey.VERDICT_TOO_EARLY;
      case ONE_LEFT -> TermKey.VERDICT_ONE_LEFT;
      case NONE_LEFT -> TermKey.VERDICT_NONE_LEFT;
    };
  }
}
