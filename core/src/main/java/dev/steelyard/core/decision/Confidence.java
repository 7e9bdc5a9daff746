package dev.steelyard.core.decision;

/** How far the person who stated a performance trusts it. */
public enum Confidence {
  /** A guess. */
  LOW,
  /** Some grounds. */
  MEDIUM,
  /** Well founded. */
  HIGH
}
