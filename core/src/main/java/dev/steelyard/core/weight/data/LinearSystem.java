package dev.steelyard.core.weight.data;

import java.util.Optional;

/** Square linear equations, solved by elimination with partial pivoting. */
final class LinearSystem {

  /** A pivot below this, in a system with coefficients of about 1, means there is none. */
  private static final double SINGULAR = 1e-12;

  private final double[][] rows;

  /** Rows of n coefficients and the right-hand side; they are used up. */
  LinearSystem(double[][] rows) {
    this.rows = rows;
  }

  /** The only solution; empty if there is none or more than one. */
  Optional<double[]> solve() {
    for (int k = 0; k < rows.length; k++) {
      swap(k, pivot(k));
      if (Math.abs(rows[k][k]) < SINGULAR) {
        return Optional.empty();
      }
      for (int i = k + 1; i < rows.length; i++) {
        subtract(k, i);
      }
    }
    return Optional.of(substituted());
  }

  private int pivot(int k) {
    int best = k;
    for (int i = k + 1; i < rows.length; i++) {
      best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
    }
    return best;
  }

  private void swap(int i, int k) {
    double[] row = rows[i];
    rows[i] = rows[k];
    rows[k] = row;
  }

  private void subtract(int k, int i) {
    double factor = rows[i][k] / rows[k][k];
    for (int j = k; j < rows[i].length; j++) {
      rows[i][j] -= factor * rows[k][j];
    }
  }

  private double[] substituted() {
    int n = rows.length;
    double[] solution = new double[n];
    for (int k = n - 1; k >= 0; k--) {
      double rest = rows[k][n];
      for (int j = k + 1; j < n; j++) {
        rest -= rows[k][j] * solution[j];
      }
      solution[k] = rest / rows[k][k];
    }
    return solution;
  }
}
