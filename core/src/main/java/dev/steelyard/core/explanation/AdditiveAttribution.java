package dev.steelyard.core.explanation;

import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The split of a sum over criteria: {@code S_i = Σ_j w_j v_ij}, so {@code S_1 - S_2 = Σ_j w_j (v_1j
 * - v_2j)} exactly.
 */
public final class AdditiveAttribution implements Attribution {

  private final PerformanceTable values;
  private final double[] weights;
  private final Measure measure;

  /**
   * The split of a weighted sum.
   *
   * @param values m by n values {@code v_ij}, more is better
   * @param weights n factors {@code w_j}; copied
   * @param measure what the parts are measured in
   */
  public AdditiveAttribution(PerformanceTable values, double[] weights, Measure measure) {
    this.values = Objects.requireNonNull(values, "values");
    this.weights = weights.clone();
    this.measure = Objects.requireNonNull(measure, "measure");
  }

  @Override
  public Comparison compare(int first, int second) {
    double[] parts = new double[weights.length];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = weights[j] * (values.value(first, j) - values.value(second, j)) + 0.0;
    }
    List<String> ids = values.alternatives();
    return Comparison.of(
        ids.get(first), ids.get(second), Column.of(values.criteria(), parts), measure);
  }

  @Override
  public boolean inPoints() {
    return measure.equals(Measure.POINTS);
  }

  @Override
  public List<Contribution> contributions() {
    var all = new ArrayList<Contribution>();
    for (int i = 0; i < values.rows(); i++) {
      for (int j = 0; j < weights.length; j++) {
        all.add(contribution(i, j));
      }
    }
    return List.copyOf(all);
  }

  private Contribution contribution(int i, int j) {
    double value = values.value(i, j);
    return new Contribution(
        values.alternatives().get(i),
        values.criteria().get(j),
        weights[j],
        value,
        weights[j] * value);
  }
}
