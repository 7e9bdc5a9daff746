package dev.steelyard.core.robustness.exact;

import java.util.List;

/**
 * The shares of one weight at which the same alternatives come first.
 *
 * @param from the lower end, at least 0
 * @param to the upper end, at most 1 and above the lower one
 * @param first the rows of what comes first, in order; several only if they are level all along
 */
public record WeightSpan(double from, double to, List<Integer> first) {

  /** Copies the list. */
  public WeightSpan {
    first = List.copyOf(first);
  }
}
