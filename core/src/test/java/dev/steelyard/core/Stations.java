package dev.steelyard.core;

import dev.steelyard.core.table.PerformanceTable;
import java.util.List;

/**
 * Six hydro-electric stations on six criteria: J. P. Brans, P. Vincke and B. Mareschal, "How to
 * select and how to rank projects: the PROMETHEE method", European Journal of Operational Research
 * 24 (1986) 228–238.
 */
public final class Stations {

  private static final int SIZE = 6;

  private Stations() {}

  /** Performances, one row per station; the second and the last criterion are benefits. */
  public static double[][] rows() {
    return new double[][] {
      {80, 90, 600, 5.4, 8, 5},
      {65, 58, 200, 9.7, 1, 1},
      {83, 60, 400, 7.2, 4, 7},
      {40, 80, 1000, 7.5, 7, 10},
      {52, 72, 600, 2.0, 3, 8},
      {94, 96, 700, 3.6, 5, 6}
    };
  }

  /** The net flow of each station by each criterion. */
  public static PerformanceTable flows() {
    double[][] rows = rows();
    double[][] columns = new double[SIZE][SIZE];
    for (int cell = 0; cell < SIZE * SIZE; cell++) {
      int i = cell / SIZE;
      int j = cell % SIZE;
      for (double[] other : rows) {
        double apart = rows[i][j] - other[j];
        double better = j == 1 || j == SIZE - 1 ? apart : -apart;
        columns[j][i] += (preference(j, better) - preference(j, -better)) / (SIZE - 1);
      }
    }
    return PerformanceTable.of(ids("a"), ids("c"), columns);
  }

  private static List<String> ids(String letter) {
    return List.of(letter + 1, letter + 2, letter + 3, letter + 4, letter + 5, letter + 6);
  }

  private static double preference(int criterion, double d) {
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
