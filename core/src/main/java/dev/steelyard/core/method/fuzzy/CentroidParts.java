package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.table.PerformanceTable;

/** Parts of scores as values that times the weights are the parts. */
final class CentroidParts {

  /** What a criterion adds to the score of an alternative. */
  @FunctionalInterface
  interface Part {

    double of(int i, int j);
  }

  private final TriangularData data;
  private final Part part;

  CentroidParts(TriangularData data, Part part) {
    this.data = data;
    this.part = part;
  }

  PerformanceTable values() {
    double[][] columns = new double[data.width()][data.rows()];
    for (int j = 0; j < columns.length; j++) {
      double weight = data.input().weight(j);
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = weight > 0 ? part.of(i, j) / weight : 0;
      }
    }
    return PerformanceTable.adopting(data.input().alternatives(), data.input().criteria(), columns);
  }
}
