package dev.steelyard.core.weight;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import java.util.List;

/**
 * What a weighting makes of some data before it runs.
 *
 * @param refusals why it has no weights for the data, each naming the criterion or cell; empty if
 *     it has
 * @param remarks what is degenerate about the data and what the weighting then does
 */
public record WeightingFitness(List<Violation> refusals, List<Warning> remarks) {

  /** Nothing stands in the way. */
  public static final WeightingFitness FIT = new WeightingFitness(List.of(), List.of());

  /** Copies the lists. */
  public WeightingFitness {
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether the data give weights.
   *
   * @return false if anything is refused
   */
  public boolean usable() {
    return refusals.isEmpty();
  }

  /**
   * Stops a weighting that has no weights for the data.
   *
   * @throws InapplicableMethodException if anything is refused
   */
  public void require() {
    if (!usable()) {
      throw new InapplicableMethodException(refusals);
    }
  }
}
