package dev.steelyard.core.table;

import java.util.stream.IntStream;

/**
 * A table of triangles: of every cell the lowest, the most likely and the highest number. An exact
 * cell has the same number three times.
 *
 * <p>The three are tables of the same rows and columns, so that each is read like any other.
 *
 * @param low the lowest numbers
 * @param mode the most likely numbers, none below {@code low}
 * @param high the highest numbers, none below {@code mode}
 */
public record TriangularTable(PerformanceTable low, PerformanceTable mode, PerformanceTable high) {

  /**
   * Checks the order of the three.
   *
   * @throws IllegalArgumentException if the ids differ, or the numbers of a cell are out of order
   */
  public TriangularTable {
    requireSameIds(low, mode);
    requireSameIds(high, mode);
    requireOrder(low, mode);
    requireOrder(mode, high);
  }

  /**
   * Exact numbers.
   *
   * @param numbers the numbers of all cells
   * @return triangles without width
   */
  public static TriangularTable exact(PerformanceTable numbers) {
    return new TriangularTable(numbers, numbers, numbers);
  }

  private static void requireSameIds(PerformanceTable one, PerformanceTable mode) {
    if (!one.alternatives().equals(mode.alternatives())
        || !one.criteria().equals(mode.criteria())) {
      throw new IllegalArgumentException(
          "expected the rows and columns "
              + mode.alternatives()
              + " and "
              + mode.criteria()
              + ", but was "
              + one.alternatives()
              + " and "
              + one.criteria());
    }
  }

  private static void requireOrder(PerformanceTable lower, PerformanceTable upper) {
    for (int j = 0; j < lower.width(); j++) {
      for (int i = 0; i < lower.rows(); i++) {
        if (lower.value(i, j) > upper.value(i, j)) {
          throw new IllegalArgumentException(outOfOrder(lower, upper, i, j));
        }
      }
    }
  }

  private static String outOfOrder(PerformanceTable lower, PerformanceTable upper, int i, int j) {
    return "'"
        + lower.criteria().get(j)
        + "' of '"
        + lower.alternatives().get(i)
        + "' must not fall from low to high, but "
        + lower.value(i, j)
        + " is followed by "
        + upper.value(i, j);
  }

  /**
   * Whether no cell has any width.
   *
   * @return true if low and high are the same throughout
   */
  public boolean exact() {
    return IntStream.range(0, low.width()).allMatch(this::exact);
  }

  private boolean exact(int j) {
    return IntStream.range(0, low.rows()).allMatch(i -> low.value(i, j) == high.value(i, j));
  }
}
