package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Range;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Closeness to ideal intervals, and the two distances of RIM. */
final class RimCloseness {

  private final PerformanceTable values;
  private final double[] weights;

  RimCloseness(MethodInput input, Map<String, Range> ranges, Map<String, Range> ideals) {
    this.weights = input.weights();
    List<Range> outer = input.criteria().stream().map(ranges::get).toList();
    List<Range> inner = input.criteria().stream().map(ideals::get).toList();
    this.values =
        Composites.map(
            input.performances(), (j, value) -> closeness(value, outer.get(j), inner.get(j)));
  }

  private static double closeness(double value, Range range, Range ideal) {
    if (value < ideal.low()) {
      return 1 - (ideal.low() - value) / (ideal.low() - range.low());
    }
    if (value > ideal.high()) {
      return 1 - (value - ideal.high()) / (range.high() - ideal.high());
    }
    return 1;
  }

  PerformanceTable values() {
    return values;
  }

  double toIdeal(IntUnaryOperator row) {
    return distance(row, 1);
  }

  double toNothing(IntUnaryOperator row) {
    return distance(row, 0);
  }

  private double distance(IntUnaryOperator row, double from) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      double part = weights[j] * (values.value(row.applyAsInt(j), j) - from);
      sum += part * part;
    }
    return Math.sqrt(sum);
  }

  double score(IntUnaryOperator row) {
    double toNothing = toNothing(row);
    return toNothing / (toIdeal(row) + toNothing);
  }
}
