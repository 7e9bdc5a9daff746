package dev.steelyard.core.table;

import java.util.Arrays;
import java.util.List;

/**
 * A table of m alternatives by n criteria, held column by column in plain arrays.
 *
 * <p>Memory is 8 m n bytes. Reading a cell is O(1).
 */
public final class PerformanceTable {

  private final List<String> alternatives;
  private final List<String> criteria;
  private final double[][] columns;

  private PerformanceTable(List<String> alternatives, List<String> criteria, double[][] columns) {
    this.alternatives = List.copyOf(alternatives);
    this.criteria = List.copyOf(criteria);
    this.columns = columns;
  }

  /**
   * A table of finite numbers.
   *
   * @param alternatives the ids of the m rows
   * @param criteria the ids of the n columns
   * @param columns n arrays of m finite numbers; copied
   * @return the table
   * @throws IllegalArgumentException if the shape differs from the ids, or a number is not finite
   */
  public static PerformanceTable of(
      List<String> alternatives, List<String> criteria, double[][] columns) {
    requireSize(columns.length, criteria.size(), "columns");
    var copy = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      requireSize(columns[j].length, alternatives.size(), "rows");
      requireFinite(columns[j], criteria.get(j));
      copy[j] = columns[j].clone();
    }
    return new PerformanceTable(alternatives, criteria, copy);
  }

  private static void requireSize(int actual, int expected, String what) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + what + ", but was " + actual);
    }
  }

  private static void requireFinite(double[] column, String criterion) {
    if (!Arrays.stream(column).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("column '" + criterion + "' must be finite");
    }
  }

  /**
   * The ids of the rows.
   *
   * @return in row order
   */
  public List<String> alternatives() {
    return alternatives;
  }

  /**
   * The ids of the columns.
   *
   * @return in column order
   */
  public List<String> criteria() {
    return criteria;
  }

  /**
   * The number of alternatives, m.
   *
   * @return at least 0
   */
  public int rows() {
    return alternatives.size();
  }

  /**
   * The number of criteria, n.
   *
   * @return at least 0
   */
  public int width() {
    return criteria.size();
  }

  /**
   * One cell.
   *
   * @param i row of the alternative
   * @param j column of the criterion
   * @return a finite number
   */
  public double value(int i, int j) {
    return columns[j][i];
  }

  /**
   * Adds a multiple of a column to an array of row sums: {@code target[i] += factor * x_ij}.
   *
   * @param j column of the criterion
   * @param factor the multiplier
   * @param target m sums, changed in place
   */
  public void addScaled(int j, double factor, double[] target) {
    double[] column = columns[j];
    for (int i = 0; i < column.length; i++) {
      target[i] += factor * column[i];
    }
  }
}
