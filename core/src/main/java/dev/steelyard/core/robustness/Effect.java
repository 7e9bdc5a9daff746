package dev.steelyard.core.robustness;

/** What a change does to who comes first. */
public enum Effect {
  /** The same alternative leads. */
  STAYS,
  /** Nobody leads any more. */
  LEVEL,
  /** Another alternative leads. */
  REVERSES,
  /** Nobody led before; now one does. */
  DECIDES
}
