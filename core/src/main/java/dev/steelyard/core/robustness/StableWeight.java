package dev.steelyard.core.robustness;

import java.util.Objects;

/**
 * Between which shares the weight of a criterion may lie, the others keeping their ratios, before
 * the ranking changes.
 *
 * @param criterion its id
 * @param share its share now
 * @param first where the same alternative stays first
 * @param ranking where the whole ranking stays
 */
public record StableWeight(String criterion, double share, Span first, Span ranking) {

  /** Refuses null. */
  public StableWeight {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(ranking, "ranking");
  }

  /**
   * Shares of a weight, both ends included.
   *
   * @param from at least 0
   * @param to at most 1
   */
  public record Span(double from, double to) {

    static Span of(WeightStability.Interval interval) {
      return new Span(interval.lower(), interval.upper());
    }
  }
}
