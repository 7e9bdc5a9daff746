package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;

/** What EDAS computes: weighted distances above and below the average of every criterion. */
final class AverageDistances {

  /** An average that is a smaller part of the largest magnitude is 0 up to rounding. */
  private static final double ROUNDING = 1e-12;

  private final MethodInput input;
  private final double[] averages;
  private final double[] above;
  private final double[] below;
  private final double mostAbove;
  private final double mostBelow;

  /** Measures right away. */
  AverageDistances(MethodInput input) {
    this.input = input;
    this.averages = new double[input.rows() == 0 ? 0 : input.width()];
    Arrays.setAll(averages, j -> average(input.performances().column(j)));
    this.above = new double[input.rows()];
    this.below = new double[input.rows()];
    for (int j = 0; j < averages.length; j++) {
      measure(j);
    }
    this.mostAbove = Arrays.stream(above).max().orElse(0);
    this.mostBelow = Arrays.stream(below).max().orElse(0);
  }

  /** The mean; of a constant column exactly its number. */
  private static double average(Column column) {
    return column.constant() ? column.least() : ColumnSums.sum(column) / column.size();
  }

  /** Whether the average is finite and above 0. */
  static boolean divisible(Column column) {
    double most = Math.max(Math.abs(column.least()), Math.abs(column.greatest()));
    double average = average(column);
    return average > ROUNDING * most && Double.isFinite(average);
  }

  private void measure(int j) {
    double weight = input.weight(j);
    for (int i = 0; i < above.length; i++) {
      double ahead = ahead(i, j);
      above[i] += weight * Math.max(0, ahead);
      below[i] += weight * Math.max(0, -ahead);
    }
  }

  /** How far a performance is on the good side of the average, as a part of it. */
  private double ahead(int i, int j) {
    double ahead = (input.performances().value(i, j) - averages[j]) / averages[j];
    return input.benefit(j) ? ahead : -ahead;
  }

  /** How many averages there are. */
  int width() {
    return averages.length;
  }

  /** {@code a_j}. */
  double[] averages() {
    return averages.clone();
  }

  /** {@code SP_i}. */
  double[] above() {
    return above.clone();
  }

  /** {@code SN_i}. */
  double[] below() {
    return below.clone();
  }

  /** {@code AS_i}; a largest sum of 0 divides nothing. */
  double[] scores() {
    double[] scores = new double[above.length];
    Arrays.setAll(scores, i -> (share(above[i], mostAbove) + 1 - share(below[i], mostBelow)) / 2);
    return scores;
  }

  private static double share(double part, double most) {
    return most == 0 ? 0 : part / most;
  }

  /** Values whose weighted sum is the score: the 1 in it is shared out by weight. */
  PerformanceTable parts() {
    double all = Arrays.stream(input.weights()).sum();
    double one = all == 0 ? 0 : 1 / all;
    double[][] parts = new double[input.width()][input.rows()];
    for (int j = 0; j < averages.length; j++) {
      int column = j;
      Arrays.setAll(parts[j], i -> (scaled(ahead(i, column)) + one) / 2);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), parts);
  }

  private double scaled(double ahead) {
    return share(ahead, ahead > 0 ? mostAbove : mostBelow);
  }
}
