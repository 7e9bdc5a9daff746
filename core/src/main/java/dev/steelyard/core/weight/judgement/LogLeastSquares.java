package dev.steelyard.core.weight.judgement;

/** Weights whose logarithms have the smallest sum of squared differences to those of answers. */
final class LogLeastSquares {

  private LogLeastSquares() {}

  static double[] weights(PairwiseMatrix matrix) {
    double[] logarithms = matrix.complete() ? means(matrix) : solved(matrix);
    double most = Double.NEGATIVE_INFINITY;
    for (double logarithm : logarithms) {
      most = Math.max(most, logarithm);
    }
    for (int j = 0; j < logarithms.length; j++) {
      logarithms[j] = Math.exp(logarithms[j] - most);
    }
    return NormalisedColumns.shares(logarithms);
  }

  private static double[] means(PairwiseMatrix matrix) {
    double[] means = new double[matrix.size()];
    for (int j = 0; j < means.length; j++) {
      means[j] = logarithms(matrix, j) / means.length;
    }
    return means;
  }

  private static double logarithms(PairwiseMatrix matrix, int j) {
    double sum = 0;
    for (int k = 0; k < matrix.size(); k++) {
      sum += matrix.known(j, k) ? Math.log(matrix.ratio(j, k)) : 0;
    }
    return sum;
  }

  /** {@code L y = b} with L the Laplacian of the graph of answers, where the first y is 0. */
  private static double[] solved(PairwiseMatrix matrix) {
    int n = matrix.size() - 1;
    double[][] laplacian = new double[n][n];
    double[] right = new double[n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        laplacian[j][k] = matrix.known(j + 1, k + 1) ? -1 : 0;
      }
      laplacian[j][j] = n - matrix.missing(j + 1);
      right[j] = logarithms(matrix, j + 1);
    }
    double[] rest = Elimination.solve(laplacian, right);
    double[] all = new double[n + 1];
    System.arraycopy(rest, 0, all, 1, n);
    return all;
  }

  /** Σ ln² (a_jk w_k / w_j) over all answers. */
  static double squares(PairwiseMatrix matrix, double[] weights) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      for (int k = j + 1; k < weights.length; k++) {
        double error = error(matrix, weights, j, k);
        sum += error * error;
      }
    }
    return sum;
  }

  /** The logarithm of how far an answer is from the ratio of the weights; 0 if it is missing. */
  static double error(PairwiseMatrix matrix, double[] weights, int j, int k) {
    return matrix.known(j, k)
        ? Math.log(matrix.ratio(j, k)) - Math.log(weights[j]) + Math.log(weights[k])
        : 0;
  }
}
