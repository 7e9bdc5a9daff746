package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.exact.WeightDistance;

/** Which changes of weights are looked at, and how far a change is. */
public enum WeightChangeKind {
  /** All weights; the sum of all changes of shares ({@link WeightDistance#TOTAL}). */
  TOTAL,
  /** All weights; the largest change of a share ({@link WeightDistance#LARGEST}). */
  LARGEST,
  /** All weights; the straight line ({@link WeightDistance#EUCLIDEAN}). */
  EUCLIDEAN,
  /** All weights; the relative entropy in nats ({@link WeightDistance#ENTROPY}). */
  ENTROPY,
  /** One weight, the others keeping their ratios; the change of its share. */
  ONE,
  /**
   * All weights on which the leader is better than the rival shrink by the same factor, in favour
   * of the others, which keep their ratios; the sum of all changes of shares.
   */
  JOINT;

  static WeightChangeKind of(WeightDistance distance) {
    return switch (distance) {
      case TOTAL -> TOTAL;
      case LARGEST -> LARGEST;
      case EUCLIDEAN -> EUCLIDEAN;
      case ENTROPY -> ENTROPY;
    };
  }
}
