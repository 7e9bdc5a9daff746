package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.function.IntPredicate;

/** What every cell may be worth, row by row. */
final class Values {

  private Values() {}

  /** Picks one number for a cell. */
  @FunctionalInterface
  interface Pick {
    double of(int row, int column);
  }

  static double[][] rows(ValueTable table, Pick pick) {
    double[][] rows = new double[table.alternatives().size()][table.criteria().size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = pick.of(i, j);
      }
    }
    return rows;
  }

  static double[][] columns(ValueTable table, Pick pick) {
    double[][] columns = new double[table.criteria().size()][table.alternatives().size()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = pick.of(i, j);
      }
    }
    return columns;
  }

  /** The mean value of every cell, its position being even over its range. */
  static double[][] expected(ValueTable table) {
    return rows(table, (i, j) -> Pieces.of(table, i, j).mean());
  }

  static double[] shares(Weights weights) {
    return weights.all().stream().mapToDouble(Weight::share).toArray();
  }

  static double[] sums(double[][] rows, double... weights) {
    double[] sums = new double[rows.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = dot(rows[i], weights);
    }
    return sums;
  }

  static double dot(double[] some, double... others) {
    var sum = new CompensatedSum();
    for (int j = 0; j < some.length; j++) {
      sum.add(some[j] * others[j]);
    }
    return sum.value();
  }

  static double[] minus(double[] some, double... others) {
    double[] differences = new double[some.length];
    for (int j = 0; j < differences.length; j++) {
      differences[j] = some[j] - others[j];
    }
    return differences;
  }

  /** The greatest number whose place passes; negative infinity if none does. */
  static double most(double[] numbers, IntPredicate places) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < numbers.length; i++) {
      most = places.test(i) ? Math.max(most, numbers[i]) : most;
    }
    return most;
  }

  static double most(double... numbers) {
    return most(numbers, i -> true);
  }
}
