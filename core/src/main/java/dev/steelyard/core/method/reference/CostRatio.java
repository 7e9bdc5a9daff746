package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Weighted sums of vector-normalized benefits and costs, and their quotient. */
final class CostRatio {

  private final MethodInput input;
  private final PerformanceTable normalized;

  private CostRatio(MethodInput input, PerformanceTable normalized) {
    this.input = input;
    this.normalized = normalized;
  }

  static CostRatio of(MethodInput input, MethodDescription method) {
    return new CostRatio(input, Normalized.table(input, Normalization.VECTOR_PLAIN, method));
  }

  PerformanceTable normalized() {
    return normalized;
  }

  double benefits(IntUnaryOperator row) {
    return sum(row, true);
  }

  double costs(IntUnaryOperator row) {
    return sum(row, false);
  }

  private double sum(IntUnaryOperator row, boolean benefits) {
    double sum = 0;
    for (int j = 0; j < normalized.width(); j++) {
      if (input.benefit(j) == benefits) {
        sum += input.weight(j) * normalized.value(row.applyAsInt(j), j);
      }
    }
    return sum;
  }

  double score(IntUnaryOperator row) {
    return benefits(row) / costs(row);
  }

  boolean finite() {
    return IntStream.range(0, input.rows()).allMatch(i -> Double.isFinite(score(j -> i)));
  }
}
