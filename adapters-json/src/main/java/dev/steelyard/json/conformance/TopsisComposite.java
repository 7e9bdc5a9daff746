package dev.steelyard.json.conformance;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.function.IntUnaryOperator;

/**
 * The closeness of an alternative that takes each criterion from one of the given ones, in the
 * normalization and to the ideals of an evaluation by TOPSIS.
 */
final class TopsisComposite {
  private final double[] weights;
  private final PerformanceTable normalised;
  private final Column ideal;
  private final Column antiIdeal;

  TopsisComposite(Evaluation evaluation, double[] weights) {
    this.weights = weights;
    this.normalised = ((Step.Table) step(evaluation, "normalised")).table();
    this.ideal = ((Step.ByCriterion) step(evaluation, "ideal")).values();
    this.antiIdeal = ((Step.ByCriterion) step(evaluation, "antiIdeal")).values();
  }

  private static Step step(Evaluation evaluation, String id) {
    return evaluation
        .step(id)
        .orElseThrow(() -> new UnusableCase("There is no step \"" + id + "\"."));
  }

  double closeness(IntUnaryOperator row) {
    double worst = distance(row, antiIdeal);
    return worst / (worst + distance(row, ideal));
  }

  private double distance(IntUnaryOperator row, Column point) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      double gap = weights[j] * normalised.value(row.applyAsInt(j), j) - point.value(j);
      sum += gap * gap;
    }
    return Math.sqrt(sum);
  }
}
