package dev.steelyard.core.method.reference;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import java.util.function.DoubleUnaryOperator;

/** Sums over a column, in an order that never changes. */
final class ColumnSums {

  private static final int LANES = 1024;

  private ColumnSums() {}

  /**
   * The Euclidean norm, also where squares of the numbers would overflow or vanish. The squares are
   * added up in {@value #LANES} sums side by side, which the processor can do several at a time.
   */
  static double norm(Column column) {
    double most = Math.max(Math.abs(column.least()), Math.abs(column.greatest()));
    if (most == 0 || column.size() == 0) {
      return 0;
    }
    int exponent = Math.getExponent(most);
    double unit = Math.scalb(1.0, -exponent);
    double[] lanes = new double[LANES];
    for (int from = 0; from < column.size(); from += LANES) {
      addSquares(column, unit, from, lanes);
    }
    return Math.scalb(Math.sqrt(CompensatedSum.of(lanes)), exponent);
  }

  private static void addSquares(Column column, double unit, int from, double[] lanes) {
    int count = Math.min(lanes.length, column.size() - from);
    for (int k = 0; k < count; k++) {
      double value = unit * column.value(from + k);
      lanes[k] += value * value;
    }
  }

  /** The sum of a function of the numbers, with its rounding error carried along. */
  static double sum(Column column, DoubleUnaryOperator term) {
    var sum = new CompensatedSum();
    for (int i = 0; i < column.size(); i++) {
      sum.add(term.applyAsDouble(column.value(i)));
    }
    return sum.value();
  }

  /** The plain sum of the numbers. */
  static double sum(Column column) {
    return sum(column, value -> value);
  }
}
