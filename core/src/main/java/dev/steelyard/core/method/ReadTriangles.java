package dev.steelyard.core.method;

import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.table.TriangularTable;
import dev.steelyard.core.value.ValueTable;
import java.util.stream.IntStream;

/** The ranges of what is stated, as triangles of positions and of values. */
final class ReadTriangles {

  /** A number for each cell. */
  @FunctionalInterface
  private interface Cell {

    double at(int i, int j);
  }

  private final ValueTable table;

  ReadTriangles(ValueTable table) {
    this.table = table;
  }

  /** Positions; near a target values, as those are its performances. */
  TriangularTable performances(PerformanceTable mode) {
    return certain()
        ? TriangularTable.exact(mode)
        : new TriangularTable(
            filled((i, j) -> target(j) ? table.least(i, j) : table.reading(i, j).low()),
            mode,
            filled((i, j) -> target(j) ? table.greatest(i, j) : table.reading(i, j).high()));
  }

  /** The least and the greatest value anywhere in the range of a performance. */
  TriangularTable values() {
    return certain()
        ? TriangularTable.exact(table.values())
        : new TriangularTable(filled(table::least), table.values(), filled(table::greatest));
  }

  private boolean target(int j) {
    return table.criteria().get(j).scale() instanceof TargetScale;
  }

  private boolean certain() {
    return IntStream.range(0, table.criteria().size()).allMatch(this::certain);
  }

  private boolean certain(int j) {
    return IntStream.range(0, table.alternatives().size())
        .allMatch(i -> table.reading(i, j).certain());
  }

  private PerformanceTable filled(Cell cell) {
    double[][] columns = new double[table.criteria().size()][table.alternatives().size()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = cell.at(i, j);
      }
    }
    return PerformanceTable.adopting(table.alternatives(), table.values().criteria(), columns);
  }
}
