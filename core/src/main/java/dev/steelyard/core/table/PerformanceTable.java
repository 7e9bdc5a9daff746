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
  private final Column[] views;

  private PerformanceTable(List<String> alternatives, List<String> criteria, double[][] columns) {
    this.alternatives = List.copyOf(alternatives);
    this.criteria = List.copyOf(criteria);
    this.columns = columns;
    this.views = new Column[columns.length];
    for (int j = 0; j < columns.length; j++) {
      views[j] = view(j);
    }
  }

  private Column view(int j) {
    try {
      return Column.of(alternatives, columns[j]);
    } catch (IllegalArgumentException notFinite) {
      throw new IllegalArgumentException(
          "column '" + criteria.get(j) + "': " + notFinite.getMessage(), notFinite);
    }
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
    var copy = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      copy[j] = columns[j].clone();
    }
    return adopting(alternatives, criteria, copy);
  }

  /**
   * A table in arrays that the caller gives away: they are not copied and must not change.
   *
   * @param alternatives the ids of the m rows
   * @param criteria the ids of the n columns
   * @param columns n arrays of m finite numbers
   * @return the table
   * @throws IllegalArgumentException if the shape differs from the ids, or a number is not finite
   */
  public static PerformanceTable adopting(
      List<String> alternatives, List<String> criteria, double[][] columns) {
    requireSize(columns.length, criteria.size(), "columns");
    for (double[] column : columns) {
      requireSize(column.length, alternatives.size(), "rows");
    }
    return new PerformanceTable(alternatives, criteria, columns);
  }

  private static void requireSize(int actual, int expected, String what) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + what + ", but was " + actual);
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
   * One column.
   *
   * @param j column of the criterion
   * @return its numbers, not copied
   */
  public Column column(int j) {
    return views[j];
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

  @Override
  public boolean equals(Object other) {
    return other instanceof PerformanceTable table
        && criteria.equals(table.criteria)
        && alternatives.equals(table.alternatives)
        && Arrays.deepEquals(columns, table.columns);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(columns);
  }
}
