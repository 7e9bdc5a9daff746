package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The scores of all alternatives at the corners of a region of weights. The score at a mix of
 * corners is the same mix of these.
 */
final class CornerTable {

  private final double[][] rows;
  private final int corners;

  CornerTable(PerformanceTable values, WeightRegion region) {
    if (values.width() != region.criteria()) {
      throw new IllegalArgumentException(
          "expected " + values.width() + " criteria, but was " + region.criteria());
    }
    this.corners = region.corners();
    this.rows =
        IntStream.range(0, values.rows())
            .mapToObj(i -> region.cornerValues(row(values, i)))
            .toArray(double[][]::new);
  }

  private static double[] row(PerformanceTable values, int i) {
    return IntStream.range(0, values.width()).mapToDouble(j -> values.value(i, j)).toArray();
  }

  int rows() {
    return rows.length;
  }

  int corners() {
    return corners;
  }

  double value(int i, int corner) {
    return rows[i][corner];
  }

  /** Whether two alternatives have the same score everywhere. */
  boolean same(int i, int k) {
    return Arrays.equals(rows[i], rows[k]);
  }

  /** The scores at a mix of corners. */
  void scores(double[] mix, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      double[] row = rows[i];
      double sum = 0;
      for (int k = 0; k < corners; k++) {
        sum += mix[k] * row[k];
      }
      scores[i] = sum;
    }
  }

  /** The corner at which the scores differ most. */
  int widest() {
    int widest = 0;
    for (int k = 1; k < corners; k++) {
      widest = spread(k) > spread(widest) ? k : widest;
    }
    return widest;
  }

  private double spread(int corner) {
    double[] column = IntStream.range(0, rows.length).mapToDouble(i -> rows[i][corner]).toArray();
    return Arrays.stream(column).max().orElse(0) - Arrays.stream(column).min().orElse(0);
  }
}
