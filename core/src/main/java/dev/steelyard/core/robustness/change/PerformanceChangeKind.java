package dev.steelyard.core.robustness.change;

/** Which performances of an alternative change, and how far a change is. */
public enum PerformanceChangeKind {
  /** One performance; the part of its scale that it moves. */
  ONE,
  /** Several; the sum of what the points gained cost. */
  LEAST_COST,
  /** As few as can be; how many they are. */
  FEWEST,
  /** Several; the square root of the sum of squared points gained. */
  EUCLIDEAN,
  /** Several; the most points gained on one criterion. */
  LARGEST
}
