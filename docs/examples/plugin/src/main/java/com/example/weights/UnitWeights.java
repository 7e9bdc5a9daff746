package com.example.weights;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
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

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, UnitWeights::new);

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .demand(input.values().isPresent(), "needs scales with ends")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable values = input.values().orElseThrow();
    double[] shares = shares(input);
    double[] scores = new double[values.rows()];
    for (int j = 0; j < shares.length; j++) {
      values.addScaled(j, shares[j], scores);
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(values.alternatives(), scores),
            Direction.MAXIMIZE,
            new AdditiveAttribution(values, shares, Measure.POINTS))
        .with(
            () ->
                List.of(
                    new Step.Table(
                        "values", "What each performance is worth, 0 to 100 points.", values)));
  }

  private static double[] shares(MethodInput input) {
    double[] shares = input.weights();
    int counted = 0;
    for (double share : shares) {
      counted += share > 0 ? 1 : 0;
    }
    for (int j = 0; j < shares.length; j++) {
      shares[j] = shares[j] > 0 ? 1.0 / counted : 0;
    }
    return shares;
  }
}
