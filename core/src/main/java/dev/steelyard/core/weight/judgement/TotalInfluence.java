package dev.steelyard.core.weight.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The total influence {@code T = D (I - D)^-1} of criteria on one another. */
final class TotalInfluence {

  /** Beyond this the sum of direct and indirect influences has no end. */
  private static final double ENDLESS = 1e9;

  private final double[] given;
  private final double[] received;

  private TotalInfluence(double[] given, double[] received) {
    this.given = given;
    this.received = received;
  }

  /** Empty if nothing has influence, or if the sum of indirect influences has no end. */
  static Optional<TotalInfluence> of(List<String> ids, Map<String, Map<String, Double>> influence) {
    double[][] direct = direct(ids, influence);
    double scale = greatestSum(direct);
    return scale > 0 ? summed(direct, scale) : Optional.empty();
  }

  private static double[][] direct(List<String> ids, Map<String, Map<String, Double>> influence) {
    double[][] direct = new double[ids.size()][ids.size()];
    influence.forEach(
        (one, row) ->
            row.forEach((other, value) -> direct[ids.indexOf(one)][ids.indexOf(other)] = value));
    return direct;
  }

  /** The greatest sum of a row or a column. */
  private static double greatestSum(double[][] direct) {
    double greatest = 0;
    for (int j = 0; j < direct.length; j++) {
      double row = 0;
      double column = 0;
      for (int k = 0; k < direct.length; k++) {
        row += direct[j][k];
        column += direct[k][j];
      }
      greatest = Math.max(greatest, Math.max(row, column));
    }
    return greatest;
  }

  /** Row sums are {@code (I - D)^-1 D 1}, column sums the same for the transposed D. */
  private static Optional<TotalInfluence> summed(double[][] direct, double scale) {
    int n = direct.length;
    double[][] rows = new double[n][n];
    double[][] columns = new double[n][n];
    double[] rowSums = new double[n];
    double[] columnSums = new double[n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        double share = direct[j][k] / scale;
        rows[j][k] = (j == k ? 1 : 0) - share;
        columns[k][j] = rows[j][k];
        rowSums[j] += share;
        columnSums[k] += share;
      }
    }
    double[] given = Elimination.solve(rows, rowSums);
    double[] received = Elimination.solve(columns, columnSums);
    return ends(given) && ends(received)
        ? Optional.of(new TotalInfluence(given, received))
        : Optional.empty();
  }

  private static boolean ends(double[] sums) {
    for (double sum : sums) {
      if (!(sum > -1 && sum < ENDLESS)) {
        return false;
      }
    }
    return true;
  }

  /** Row sums of T: what each has on all. */
  double[] given() {
    return given.clone();
  }

  /** Column sums of T: what all have on each. */
  double[] received() {
    return received.clone();
  }

  double[] prominence() {
    double[] prominence = new double[given.length];
    for (int j = 0; j < prominence.length; j++) {
      prominence[j] = given[j] + received[j];
    }
    return prominence;
  }

  double[] relation() {
    double[] relation = new double[given.length];
    for (int j = 0; j < relation.length; j++) {
      relation[j] = given[j] - received[j];
    }
    return relation;
  }
}
