package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.Collections;
import java.util.function.IntUnaryOperator;

/** The two normalizations of AROMAN, their mean, and its sums over costs and benefits. */
final class AromanSums {

  private final MethodInput input;
  private final PerformanceTable linear;
  private final PerformanceTable vector;
  private final PerformanceTable averaged;
  private final double lambda;

  private AromanSums(
      MethodInput input,
      PerformanceTable linear,
      PerformanceTable vector,
      Aroman.Parameters parameters) {
    this.input = input;
    this.linear = linear;
    this.vector = vector;
    this.lambda = parameters.lambda();
    this.averaged = averaged(parameters.beta());
  }

  static AromanSums of(MethodInput input, MethodDescription method, Aroman.Parameters parameters) {
    boolean reversed = parameters.costs() == Aroman.Costs.REVERSED;
    MethodInput directed = reversed ? input : asBenefits(input);
    return new AromanSums(
        input,
        Normalized.table(directed, Normalization.MIN_MAX, method),
        Normalized.table(input, vector(parameters.costs()), method),
        parameters);
  }

  private static MethodInput asBenefits(MethodInput input) {
    return MethodInput.of(
        input.performances(),
        Collections.nCopies(input.width(), Direction.MAXIMIZE),
        input.weights());
  }

  private static Normalization vector(Aroman.Costs costs) {
    return costs == Aroman.Costs.REVERSED ? Normalization.VECTOR : Normalization.VECTOR_PLAIN;
  }

  /** Refuses what neither normalization can take. */
  static void check(FitnessBuilder fitness, Aroman.Costs costs) {
    fitness.normalizable(Normalization.MIN_MAX).normalizable(vector(costs));
  }

  private PerformanceTable averaged(double beta) {
    double[][] columns = new double[linear.width()][linear.rows()];
    for (int j = 0; j < columns.length; j++) {
      linear.addScaled(j, beta / 2, columns[j]);
      vector.addScaled(j, (1 - beta) / 2, columns[j]);
    }
    return PerformanceTable.adopting(linear.alternatives(), linear.criteria(), columns);
  }

  PerformanceTable linear() {
    return linear;
  }

  PerformanceTable vector() {
    return vector;
  }

  PerformanceTable averaged() {
    return averaged;
  }

  /** {@code L}. */
  double costs(IntUnaryOperator row) {
    return sum(row, false);
  }

  /** {@code A}. */
  double benefits(IntUnaryOperator row) {
    return sum(row, true);
  }

  private double sum(IntUnaryOperator row, boolean benefits) {
    double sum = 0;
    for (int j = 0; j < averaged.width(); j++) {
      if (input.benefit(j) == benefits) {
        sum += input.weight(j) * averaged.value(row.applyAsInt(j), j);
      }
    }
    return sum;
  }

  double score(IntUnaryOperator row) {
    return Math.pow(costs(row), lambda) + Math.pow(benefits(row), 1 - lambda);
  }
}
