package dev.steelyard.core.robustness;

/** Which sets of weights are looked at together. */
public enum WeightSetKind {
  /** All weights that are at least 0 and add to 1. */
  ANY,
  /**
   * Those that keep the order of the stated weights: equal ones stay equal, and what has no weight
   * stays without.
   */
  SAME_ORDER
}
