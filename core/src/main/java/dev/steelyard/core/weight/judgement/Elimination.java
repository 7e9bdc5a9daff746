package dev.steelyard.core.weight.judgement;

/** Solves linear systems by elimination with row exchanges. */
final class Elimination {

  private Elimination() {}

  /**
   * The solution of {@code A x = b}, not finite if there is not exactly one.
   *
   * @param matrix A, n by n; overwritten
   * @param right b; overwritten
   * @return x
   */
  static double[] solve(double[][] matrix, double[] right) {
    for (int k = 0; k < right.length; k++) {
      exchange(matrix, right, k);
      for (int i = k + 1; i < right.length; i++) {
        subtract(matrix, right, k, i);
      }
    }
    for (int k = right.length - 1; k >= 0; k--) {
      for (int j = k + 1; j < right.length; j++) {
        right[k] -= matrix[k][j] * right[j];
      }
      right[k] /= matrix[k][k];
    }
    return right;
  }

  private static void exchange(double[][] matrix, double[] right, int k) {
    int pivot = k;
    for (int i = k + 1; i < right.length; i++) {
      pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
    }
    double[] row = matrix[k];
    matrix[k] = matrix[pivot];
    matrix[pivot] = row;
    double value = right[k];
    right[k] = right[pivot];
    right[pivot] = value;
  }

  private static void subtract(double[][] matrix, double[] right, int k, int i) {
    double factor = matrix[i][k] / matrix[k][k];
    for (int j = k; j < right.length; j++) {
      matrix[i][j] -= factor * matrix[k][j];
    }
    right[i] -= factor * right[k];
  }
}
