package dev.steelyard.core.method.fuzzy;

/** What a method takes from a cell. */
public enum Cells {
  /** The number to calculate with. */
  EXACT,
  /** The lowest, the most likely and the highest number. */
  TRIANGULAR
}
