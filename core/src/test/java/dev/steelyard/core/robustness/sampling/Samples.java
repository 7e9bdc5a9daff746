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

  /** Net flows by criterion of the six hydro-electric stations, from their published raw data. */
  static PerformanceTable stationFlows() {
    double[][] raw = {
      {80, 90, 600, 5.4, 8, 5},
      {65, 58, 200, 9.7, 1, 1},
      {83, 60, 400, 7.2, 4, 7},
      {40, 80, 1000, 7.5, 7, 10},
      {52, 72, 600, 2.0, 3, 8},
      {94, 96, 700, 3.6, 5, 6}
    };
    double[][] flows = new double[6][6];
    for (int cell = 0; cell < 36; cell++) {
      int i = cell / 6;
      int j = cell % 6;
      for (double[] other : raw) {
        flows[i][j] += (over(j, raw[i][j] - other[j]) - over(j, other[j] - raw[i][j])) / 5;
      }
    }
    return rows(flows);
  }

  private static double over(int criterion, double difference) {
    double d = criterion == 1 || criterion == 5 ? difference : -difference;
    return switch (criterion) {
      case 0 -> d > 10 ? 1 : 0;
      case 1 -> Math.min(1, Math.max(0, d / 30));
      case 2 -> Math.min(1, Math.max(0, (d - 50) / 450));
      case 3 -> d > 6 ? 1 : d > 1 ? .5 : 0;
      case 4 -> d > 0 ? 1 : 0;
      default -> d > 0 ? 1 - Math.exp(-d * d / 50) : 0;
    };
  }
}
