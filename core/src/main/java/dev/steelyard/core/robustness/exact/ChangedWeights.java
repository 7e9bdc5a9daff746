package dev.steelyard.core.robustness.exact;

import java.util.Arrays;
import java.util.List;

/**
 * Weights at which something else holds.
 *
 * @param weights shares that add to 1, criterion by criterion
 * @param distance how far they are from the stated weights, at least 0
 */
public record ChangedWeights(List<Double> weights, double distance) {

  /** Copies the list. */
  public ChangedWeights {
    weights = List.copyOf(weights);
  }

  static ChangedWeights of(double[] weights, double distance) {
    return new ChangedWeights(Arrays.stream(weights).boxed().toList(), distance);
  }
}
