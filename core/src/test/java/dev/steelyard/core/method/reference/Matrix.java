package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Performances of a1, a2, … on c1, c2, … written row by row. */
final class Matrix {

  private Matrix() {}

  /** One word per criterion, {@code max} or {@code min}; equal weights. */
  static MethodInput equal(String directions, double[]... rows) {
    int n = directions.split(" ").length;
    double[] weights = new double[n];
    Arrays.fill(weights, 1.0 / n);
    return of(directions, weights, rows);
  }

  /** One word and one weight per criterion. */
  static MethodInput of(String directions, double[] weights, double[]... rows) {
    var words = List.of(directions.split(" "));
    double[][] columns = new double[words.size()][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    var better =
        words.stream()
            .map(word -> word.equals("min") ? Direction.MINIMIZE : Direction.MAXIMIZE)
            .toList();
    var table = PerformanceTable.of(names("a", rows.length), names("c", columns.length), columns);
    return MethodInput.of(table, better, weights);
  }

  static double[] row(double... numbers) {
    return numbers;
  }

  static double[] weights(double... numbers) {
    return numbers;
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
