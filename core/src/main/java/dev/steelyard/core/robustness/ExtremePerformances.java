package dev.steelyard.core.robustness;

import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.value.ValueTable;
import java.util.List;

/**
 * Judges by the method itself what unknown performances at the ends of their scale would do. All
 * others stay as they are; ranges among them only where the method uses them.
 */
final class ExtremePerformances {

  private final Judgement judgement;
  private final int column;

  ExtremePerformances(Judgement judgement, int column) {
    this.judgement = judgement;
    this.column = column;
  }

  /** Whether all of them at the one end but one at the other change who comes first. */
  boolean changeFirst(List<Integer> rows) {
    return rows.stream().anyMatch(row -> changes(rows, row, true) || changes(rows, row, false));
  }

  private boolean changes(List<Integer> rows, int one, boolean highest) {
    double[][] positions = positions();
    for (int row : rows) {
      positions[column][row] = end(row, (row == one) == highest);
    }
    var input = MethodInput.of(known(positions, rows), judgement.weights());
    var method = judgement.method();
    return method.fitness(input).level() != Fitness.Level.REFUSED
        && !method.evaluate(input).ranking().first().equals(judgement.ranking().first());
  }

  private ValueTable known(double[][] positions, List<Integer> rows) {
    return judgement.usesTriangles()
        ? judgement.table().at(column, rows, positions[column])
        : judgement.table().at(positions);
  }

  private double end(int row, boolean high) {
    var reading = judgement.table().reading(row, column);
    return high ? reading.high() : reading.low();
  }

  private double[][] positions() {
    ValueTable table = judgement.table();
    double[][] positions = new double[table.criteria().size()][table.alternatives().size()];
    for (int j = 0; j < positions.length; j++) {
      for (int i = 0; i < positions[j].length; i++) {
        positions[j][i] = table.reading(i, j).is();
      }
    }
    return positions;
  }
}
