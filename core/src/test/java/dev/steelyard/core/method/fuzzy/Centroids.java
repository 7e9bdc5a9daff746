package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.table.TriangularTable;

/** Triangles made crisp. */
final class Centroids {

  private Centroids() {}

  static PerformanceTable of(MethodInput input) {
    return of(input.triangles());
  }

  static PerformanceTable of(TriangularTable triangles) {
    PerformanceTable mode = triangles.mode();
    double[][] columns = new double[mode.width()][mode.rows()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] =
            (triangles.low().value(i, j) + mode.value(i, j) + triangles.high().value(i, j)) / 3;
      }
    }
    return PerformanceTable.of(mode.alternatives(), mode.criteria(), columns);
  }
}
