package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Objects;

/**
 * A chain of even swaps that makes the alternative behind comparable at sight.
 *
 * @param first the id of the alternative ahead, which stays as it is
 * @param second the id of the one whose performances are swapped
 * @param score the score of the second, before and after every swap
 * @param swaps in the order they are made
 * @param remaining how much the second is still worse after all swaps, by the criteria where it is;
 *     one criterion k, with {@code D / w_k} points, unless its scale was too short
 */
public record EvenSwaps(
    String first, String second, double score, List<Swap> swaps, List<ValueChange> remaining) {

  /** Copies the lists. */
  public EvenSwaps {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    swaps = List.copyOf(swaps);
    remaining = List.copyOf(remaining);
  }
}
