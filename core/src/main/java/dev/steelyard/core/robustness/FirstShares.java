package dev.steelyard.core.robustness;

import dev.steelyard.core.math.Ordered;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * In which part of the variations each alternative came first. Alternatives that tie for first
 * share that variation equally.
 *
 * @param plan what was varied, how often, from which seed
 * @param share alternative id to its part, 0 to 1, in the order stated; they sum to 1; empty where
 *     nothing varies
 */
public record FirstShares(VariationPlan plan, Map<String, Double> share) {

  /** Copies the shares. */
  public FirstShares {
    Objects.requireNonNull(plan, "plan");
    share = Ordered.copy(share);
  }

  /**
   * How many variations there were.
   *
   * @return the number of the plan; 0 where nothing varies
   */
  public int count() {
    return share.isEmpty() ? 0 : plan.count();
  }

  /**
   * The part of the variations in which an alternative came first.
   *
   * @param alternative its id
   * @return 0 to 1; 0 for alternatives that are not in play, and where nothing varies
   */
  public double of(String alternative) {
    return share.getOrDefault(alternative, 0.0);
  }

  /**
   * The alternative that came first most often.
   *
   * @return empty when nothing is in play or varies; the first one stated among equals
   */
  public Optional<String> mostOften() {
    return share.entrySet().stream()
        .reduce((a, b) -> a.getValue() >= b.getValue() ? a : b)
        .map(Map.Entry::getKey);
  }
}
