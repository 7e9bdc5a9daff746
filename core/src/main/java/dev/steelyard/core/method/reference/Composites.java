package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.ShapleyAttribution.Composite;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;

/**
 * Scores of rows and of composites of rows by one formula, so that the parts of a comparison sum to
 * the gap of the scores.
 */
final class Composites {

  /** A number for each cell of a table. */
  @FunctionalInterface
  interface Cell {

    /** The new number of a cell of column j. */
    double at(int j, double value);
  }

  private Composites() {}

  /** The score of every row. */
  static Column scores(MethodInput input, Composite score) {
    double[] scores = new double[input.rows()];
    for (int i = 0; i < scores.length; i++) {
      int row = i;
      scores[i] = score.score(j -> row);
    }
    return Column.of(input.alternatives(), scores);
  }

  /** Shapley parts of scores of which more is better. */
  static Attribution more(MethodInput input, Composite score, Column scores) {
    return new ShapleyAttribution(
        input.alternatives(), input.criteria(), score, measure(Split.SHAPLEY, scores));
  }

  /** Shapley parts of scores of which less is better. */
  static Attribution less(MethodInput input, Composite score, Column scores) {
    return more(input, row -> 0.0 - score.score(row), scores);
  }

  /** About four digits of the largest score. */
  static Measure measure(Split split, Column scores) {
    return Measure.of(
        split, "of the score", Math.max(Math.abs(scores.least()), Math.abs(scores.greatest())));
  }

  /** A table of the same shape. */
  static PerformanceTable map(PerformanceTable table, Cell cell) {
    double[][] columns = new double[table.width()][];
    for (int j = 0; j < columns.length; j++) {
      double[] column = table.column(j).toArray();
      for (int i = 0; i < column.length; i++) {
        column[i] = cell.at(j, column[i]);
      }
      columns[j] = column;
    }
    return PerformanceTable.adopting(table.alternatives(), table.criteria(), columns);
  }

  /** Every column times the weight of its criterion. */
  static PerformanceTable weighted(PerformanceTable table, MethodInput input) {
    return map(table, (j, value) -> input.weight(j) * value);
  }
}
