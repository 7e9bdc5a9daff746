package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.ShapleyAttribution.Composite;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Distances from the first, second, … and last ideal: the k-th ideal has the k-th best weighted
 * normalized performance of every criterion.
 */
final class RankedIdeals {

  private final PerformanceTable weighted;
  private final double[][] ideals;
  private final double[] average;

  private RankedIdeals(MethodInput input, PerformanceTable weighted) {
    this.weighted = weighted;
    this.ideals = new double[input.width()][];
    this.average = new double[input.width()];
    for (int j = 0; j < ideals.length; j++) {
      double[] sorted = weighted.column(j).toArray();
      Arrays.sort(sorted);
      ideals[j] = input.benefit(j) ? reversed(sorted) : sorted;
      average[j] = CompensatedSum.of(sorted) / Math.max(1, sorted.length);
    }
  }

  private static double[] reversed(double[] sorted) {
    double[] turned = new double[sorted.length];
    for (int k = 0; k < sorted.length; k++) {
      turned[k] = sorted[sorted.length - 1 - k];
    }
    return turned;
  }

  static RankedIdeals of(MethodInput input, MethodDescription method) {
    PerformanceTable normalized = Normalized.table(input, Normalization.VECTOR_PLAIN, method);
    return new RankedIdeals(input, Composites.weighted(normalized, input));
  }

  /** Whether some data have such distances, and none of those that are divided by is 0. */
  static Fitness fitness(
      MethodDescription method,
      MethodInput input,
      Function<RankedIdeals, Composite> divisor,
      String why) {
    var fitness =
        new FitnessBuilder(method, input)
            .normalizable(Normalization.VECTOR_PLAIN)
            .remarkConstant("It adds no distance from any ideal, so it counts for nothing.");
    if (input.rows() > 0 && fitness.build().refusals().isEmpty()) {
      Composite distances = divisor.apply(of(input, method));
      fitness.demand(Composites.scores(input, distances).least() > 0, why);
    }
    return fitness.build();
  }

  PerformanceTable weighted() {
    return weighted;
  }

  int count() {
    return weighted.rows();
  }

  /** The distance from the k-th ideal, k from 1. */
  private double to(int k, IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < ideals.length; j++) {
      double difference = weighted.value(row.applyAsInt(j), j) - ideals[j][k - 1];
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }

  double toAverage(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < average.length; j++) {
      double difference = weighted.value(row.applyAsInt(j), j) - average[j];
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }

  /** Distances from the first to the last-named ideal, the k-th divided by k. */
  double positive(int last, IntUnaryOperator row) {
    double sum = 0;
    for (int k = 1; k <= last; k++) {
      sum += to(k, row) / k;
    }
    return sum;
  }

  /** Distances from an ideal on to the worst, the k-th divided by its place from the end. */
  double negative(int first, IntUnaryOperator row) {
    double sum = 0;
    for (int k = first; k <= count(); k++) {
      sum += to(k, row) / (count() - k + 1);
    }
    return sum;
  }
}
