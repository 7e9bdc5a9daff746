package com.example.weights;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Unit weights: the mean value over all criteria that have any weight. After R. M. Dawes, "The
 * robust beauty of improper linear models in decision making", American Psychologist 34 (1979)
 * 571–582.
 */
public final class UnitWeights implements AggregationMethod {

  private static final MethodDescription DESCRIPTION =
      new MethodDescription(
          "unit-weights",
          "Unit weights",
          "value",
          "Takes the mean of what each performance is worth; every criterion counts the same.",
          "Dawes 1979");

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Evaluation evaluate(ValueTable table, Weights weights) {
    PerformanceTable values = table.values();
    var contributions = new ArrayList<Contribution>();
    double[] scores = new double[values.rows()];
    for (int i = 0; i < values.rows(); i++) {
      List<Contribution> row = contributions(values, weights, i);
      scores[i] = row.stream().mapToDouble(Contribution::points).sum();
      contributions.addAll(row);
    }
    return new Evaluation(
        DESCRIPTION.id(),
        Ranking.of(values.alternatives(), scores, TiePolicy.COMPETITION),
        contributions,
        List.of(new Step("values", "What each performance is worth, 0 to 100 points.", values)));
  }

  private static List<Contribution> contributions(PerformanceTable values, Weights weights, int i) {
    double counted = weights.all().stream().filter(weight -> weight.share() > 0).count();
    var row = new ArrayList<Contribution>();
    for (int j = 0; j < values.width(); j++) {
      double share = weights.share(j) > 0 ? 1 / counted : 0;
      double value = values.value(i, j);
      String alternative = values.alternatives().get(i);
      row.add(new Contribution(alternative, values.criteria().get(j), share, value, share * value));
    }
    return row;
  }
}
