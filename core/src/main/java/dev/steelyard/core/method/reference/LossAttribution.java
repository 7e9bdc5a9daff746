package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;

/** The exact split of a weighted sum of losses, of which less is better. */
final class LossAttribution implements Attribution {

  private final PerformanceTable losses;
  private final double[] weights;
  private final Measure measure;

  LossAttribution(PerformanceTable losses, double[] weights, Measure measure) {
    this.losses = losses;
    this.weights = weights.clone();
    this.measure = measure;
  }

  /** What the second loses more than the first speaks for the first. */
  @Override
  public Comparison compare(int first, int second) {
    double[] parts = new double[weights.length];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = weights[j] * (losses.value(second, j) - losses.value(first, j)) + 0.0;
    }
    List<String> ids = losses.alternatives();
    return Comparison.of(
        ids.get(first), ids.get(second), Column.of(losses.criteria(), parts), measure);
  }

  @Override
  public List<Contribution> contributions() {
    return new AdditiveAttribution(losses, weights, measure).contributions();
  }
}
