package dev.steelyard.core.weight.judgement;

/** How large a difference of attractiveness is, from none to extreme. */
public enum MacbethCategory {
  /** No difference. */
  NONE,
  /** A very weak difference. */
  VERY_WEAK,
  /** A weak difference. */
  WEAK,
  /** A moderate difference. */
  MODERATE,
  /** A strong difference. */
  STRONG,
  /** A very strong difference. */
  VERY_STRONG,
  /** An extreme difference. */
  EXTREME
}
