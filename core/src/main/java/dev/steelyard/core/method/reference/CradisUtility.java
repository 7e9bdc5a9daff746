package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The distances and utilities of CRADIS over the criteria of weight above 0. */
final class CradisUtility {

  private final PerformanceTable weighted;
  private final int[] counting;
  private final double largest;
  private final double least;
  private final double bestBelow;
  private final double bestAbove;

  private CradisUtility(MethodInput input, PerformanceTable weighted) {
    this.weighted = weighted;
    this.counting = IntStream.range(0, input.width()).filter(j -> input.weight(j) > 0).toArray();
    this.largest = extreme(true);
    this.least = extreme(false);
    double below = 0;
    double above = 0;
    for (int j : counting) {
      below += largest - weighted.column(j).greatest();
      above += weighted.column(j).greatest() - least;
    }
    this.bestBelow = below;
    this.bestAbove = above;
  }

  static CradisUtility of(MethodInput input, MethodDescription method) {
    PerformanceTable normalized = Normalized.table(input, Normalization.LINEAR, method);
    return new CradisUtility(input, Composites.weighted(normalized, input));
  }

  private double extreme(boolean greatest) {
    var extremes =
        IntStream.of(counting)
            .mapToDouble(
                j -> greatest ? weighted.column(j).greatest() : weighted.column(j).least());
    return (greatest ? extremes.max() : extremes.min()).orElse(0);
  }

  PerformanceTable weighted() {
    return weighted;
  }

  /** {@code s⁺}. */
  double below(IntUnaryOperator row) {
    double sum = 0;
    for (int j : counting) {
      sum += largest - weighted.value(row.applyAsInt(j), j);
    }
    return sum;
  }

  /** {@code s⁻}. */
  double above(IntUnaryOperator row) {
    double sum = 0;
    for (int j : counting) {
      sum += weighted.value(row.applyAsInt(j), j) - least;
    }
    return sum;
  }

  /** {@code K⁺}. */
  double plus(IntUnaryOperator row) {
    return ratio(bestBelow, below(row));
  }

  /** {@code K⁻}. */
  double minus(IntUnaryOperator row) {
    return ratio(above(row), bestAbove);
  }

  /** At most 1; 0 / 0 is 1. */
  private static double ratio(double small, double large) {
    return large > 0 ? small / large : 1;
  }

  double score(IntUnaryOperator row) {
    return (plus(row) + minus(row)) / 2;
  }
}
