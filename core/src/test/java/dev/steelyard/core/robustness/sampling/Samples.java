package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tables that several tests use. */
final class Samples {

  private Samples() {}

  static PerformanceTable rows(double[]... rows) {
    int width = rows[0].length;
    double[][] columns = new double[width][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < width; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return PerformanceTable.adopting(ids("a", rows.length), ids("c", width), columns);
  }

  static List<String> ids(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
  }

  static PerformanceTable random(long seed, int rows, int width) {
    var random = new SplittableRandom(seed);
    return rows(
        IntStream.range(0, rows)
            .mapToObj(i -> random.doubles(width).toArray())
            .toArray(double[][]::new));
  }
}
