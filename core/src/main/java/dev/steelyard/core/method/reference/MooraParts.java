package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.function.IntUnaryOperator;

/** The three scores of the MOORA family on vector-normalized performances {@code v_ij}. */
final class MooraParts {

  private final MethodInput input;
  private final PerformanceTable normalized;
  private final double[] weights;
  private final double[] reference;

  private MooraParts(MethodInput input, PerformanceTable normalized) {
    this.input = input;
    this.normalized = normalized;
    this.weights = input.weights();
    this.reference = new double[weights.length];
    for (int j = 0; j < reference.length; j++) {
      Column column = normalized.column(j);
      reference[j] = input.benefit(j) ? column.greatest() : column.least();
    }
  }

  /** Normalizes, or refuses. */
  static MooraParts of(MethodInput input, MethodDescription method) {
    return new MooraParts(input, Normalized.table(input, Normalization.VECTOR_PLAIN, method));
  }

  PerformanceTable normalized() {
    return normalized;
  }

  /** {@code r_j}, the best normalized performance; empty without alternatives. */
  Column reference() {
    return Column.of(input.criteria(), reference.clone());
  }

  /** {@code Σ w_j v_ij} over benefits minus that over costs. */
  double ratio(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += input.direction(j).sign() * weights[j] * normalized.value(row.applyAsInt(j), j);
    }
    return sum;
  }

  /** {@code max_j w_j |r_j - v_ij|}. */
  double distance(IntUnaryOperator row) {
    double most = 0;
    for (int j = 0; j < weights.length; j++) {
      most = Math.max(most, distance(j, normalized.value(row.applyAsInt(j), j)));
    }
    return most;
  }

  private double distance(int j, double value) {
    return weights[j] * Math.abs(reference[j] - value);
  }

  /** All {@code w_j |r_j - v_ij|}. */
  PerformanceTable distances() {
    return Composites.map(normalized, this::distance);
  }
}
