package dev.steelyard.core.weight;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Objects;

/**
 * Weights that were computed, and how.
 *
 * @param weights one per criterion, at least 0; they sum to 1
 * @param steps intermediate results in the order computed
 */
public record Derivation(Column weights, List<Step> steps) {

  /** Copies the list. */
  public Derivation {
    Objects.requireNonNull(weights, "weights");
    steps = List.copyOf(steps);
  }
}
