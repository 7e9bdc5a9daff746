package dev.steelyard.core.explanation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every word or phrase inside a sentence that has a translation: numbers in words, units, relations
 * and verdicts. The words are in {@code sentences.properties}, in every {@link Language}.
 */
public enum TermKey {
  /** No points at all. */
  POINTS_NONE,
  /** More than nothing, less than one point. */
  POINTS_FEW,
  /** One point. */
  POINTS_ONE,
  /** Any other number of points. */
  POINTS_MANY,
  /** More than nothing, less than can be shown. */
  LESS_THAN,
  /** Less than all, more than can be shown. */
  MORE_THAN,
  /** A number and what it is part of. */
  AMOUNT,
  /** A part of all. */
  PERCENT,
  /** Every variation. */
  VARIATIONS_ALL,
  /** No variation. */
  VARIATIONS_NONE,
  /** Almost every variation. */
  VARIATIONS_MOST,
  /** Hardly any variation. */
  VARIATIONS_FEW,
  /** A whole number of hundredths of the variations. */
  VARIATIONS_SOME,
  /** None. */
  COUNT_NONE,
  /** One. */
  COUNT_ONE,
  /** Two. */
  COUNT_TWO,
  /** Three. */
  COUNT_THREE,
  /** Four. */
  COUNT_FOUR,
  /** Five. */
  COUNT_FIVE,
  /** Six. */
  COUNT_SIX,
  /** Seven. */
  COUNT_SEVEN,
  /** Eight. */
  COUNT_EIGHT,
  /** Nine. */
  COUNT_NINE,
  /** Several names, all of them. */
  ALL_OF,
  /** Several names, any one of them. */
  ANY_OF,
  /** One step of a scale. */
  STEPS_ONE,
  /** Any other number of steps. */
  STEPS_MANY,
  /** A performance known within a range. */
  RANGE,
  /** A value and the range around it. */
  RANGE_AROUND,
  /** A performance nobody knows. */
  UNKNOWN,
  /** A constraint from below. */
  AT_LEAST,
  /** A constraint from above. */
  AT_MOST,
  /** A constraint to one label. */
  EXACTLY,
  /** Split of a sum. */
  SPLIT_ADDITIVE,
  /** Split of a product. */
  SPLIT_LOGARITHMIC,
  /** Split of a ratio of sums. */
  SPLIT_LOG_MEAN,
  /** Split of any score. */
  SPLIT_SHAPLEY,
  /** Estimated split of any score. */
  SPLIT_SAMPLED_SHAPLEY,
  /** Votes for and against. */
  SPLIT_VOTES,
  /** Shortfalls put together by their squares. */
  SUM_OF_SQUARES,
  /** Only the largest shortfall. */
  LARGEST,
  /** Parts of a score. */
  UNIT_SCORE,
  /** Parts of the logarithm of a score. */
  UNIT_LOGARITHM,
  /** Parts of a flow. */
  UNIT_FLOW,
  /** Parts of a net flow. */
  UNIT_NET_FLOW,
  /** Parts of all weight. */
  UNIT_WEIGHT,
  /** Parts of a value. */
  UNIT_VALUE,
  /** Votes. */
  UNIT_VOTES,
  /** Ranks. */
  UNIT_RANKS,
  /** Points. */
  UNIT_POINTS,
  /** Points of a Borda count. */
  UNIT_BORDA,
  /** A verdict: weights do not matter. */
  VERDICT_DOMINATES,
  /** A verdict: ahead, and no small change undoes it. */
  VERDICT_CLEAR_LEAD,
  /** A verdict: ahead, with a weak spot. */
  VERDICT_LEAD,
  /** A verdict: a slight preference. */
  VERDICT_LEAN,
  /** A verdict: still level. */
  VERDICT_TOO_CLOSE,
  /** A verdict: a missing fact can decide it. */
  VERDICT_TOO_EARLY,
  /** A verdict: only one is in play. */
  VERDICT_ONE_LEFT,
  /** A verdict: none is in play. */
  VERDICT_NONE_LEFT;

  private static final String PREFIX = "term.";

  private static final String UNIT = "UNIT_";

  /**
   * The stable name, for instance {@code at-least}.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The words in a language, with placeholders in braces.
   *
   * @param language which one
   * @return part of a sentence, with the same placeholders in every language
   */
  public String words(Language language) {
    return language.words(PREFIX + id());
  }

  /**
   * The key of a unit in which methods measure their scores.
   *
   * @param unit its English words, for instance {@code of the score}
   * @return nothing for a unit that has no translation
   */
  public static Optional<TermKey> unit(String unit) {
    return Arrays.stream(values())
        .filter(each -> each.name().startsWith(UNIT))
        .filter(each -> each.words(Language.ENGLISH).equals(unit))
        .findFirst();
  }
}
