package dev.steelyard.core.robustness.exact;

/** How far changed weights are from stated ones; both as shares that add to 1. */
public enum WeightDistance {

  /**
   * {@code Σ_j |w'_j - w_j|}: twice the share of weight that moves from some criteria to others.
   */
  TOTAL,

  /** {@code max_j |w'_j - w_j|}: how far each single weight may move. */
  LARGEST,

  /** {@code √Σ_j (w'_j - w_j)²}: the straight line between the two. */
  EUCLIDEAN,

  /**
   * {@code Σ_j w'_j ln(w'_j / w_j)}: the relative entropy in nats. A weight of 0 stays 0; a weight
   * above 0 becomes 0 only if it must.
   */
  ENTROPY
}
