package dev.steelyard.core.port;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Objects;

/**
 * What the criteria of a decision count, and how that came about.
 *
 * @param weights one per judged criterion
 * @param steps intermediate results, in the order computed
 * @param remarks what is degenerate about the data
 */
public record Weighing(Weights weights, List<Step> steps, List<Warning> remarks) {

  /** Copies the lists. */
  public Weighing {
    Objects.requireNonNull(weights, "weights");
    steps = List.copyOf(steps);
    remarks = List.copyOf(remarks);
  }
}
