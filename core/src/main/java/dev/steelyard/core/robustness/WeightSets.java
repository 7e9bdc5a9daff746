package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Objects;

/**
 * What becomes of the ranking when only so much is known of the weights, performances as they are.
 * All sets of weights of a kind are equally likely. Nothing is sampled.
 *
 * @param kind which sets of weights
 * @param chances one per alternative in play, in the order of the table
 */
public record WeightSets(WeightSetKind kind, List<FirstChance> chances) {

  /** Copies the list. */
  public WeightSets {
    Objects.requireNonNull(kind, "kind");
    chances = List.copyOf(chances);
  }

  /**
   * The chance of one alternative.
   *
   * @param alternative the id of one in play
   * @return its part of these sets of weights
   */
  public FirstChance of(String alternative) {
    return chances.stream()
        .filter(each -> each.alternative().equals(alternative))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in play: " + alternative));
  }
}
