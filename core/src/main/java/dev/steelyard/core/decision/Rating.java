package dev.steelyard.core.decision;

import java.util.Locale;

/** The labels of {@link LabelScale#RATING5} for decisions written in Java. */
public enum Rating {
  /** Would hurt us: 0 points. */
  POOR,
  /** Works with effort: 25 points. */
  FAIR,
  /** Fine: 50 points. */
  GOOD,
  /** A plus: 75 points. */
  VERY_GOOD,
  /** A main reason to choose it: 100 points. */
  EXCELLENT;

  /**
   * The label on the scale.
   *
   * @return for instance {@code very good}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
