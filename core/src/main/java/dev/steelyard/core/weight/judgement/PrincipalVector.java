package dev.steelyard.core.weight.judgement;

/** The principal eigenvector and eigenvalue of a matrix of answers, by power iteration. */
final class PrincipalVector {

  private static final int ROUNDS = 100_000;
  private static final double SMALL = 1e-15;

  private PrincipalVector() {}

  /** Starts from the least squares, which are near, and exact where nothing contradicts. */
  static double[] weights(PairwiseMatrix matrix) {
    double[] weights = LogLeastSquares.weights(matrix);
    double change = 1;
    for (int round = 0; round < ROUNDS && change > SMALL; round++) {
      double[] next = NormalisedColumns.shares(product(matrix, weights));
      change = distance(weights, next);
      weights = next;
    }
    return weights;
  }

  /** The largest eigenvalue. */
  static double eigenvalue(PairwiseMatrix matrix) {
    double sum = 0;
    for (double value : product(matrix, weights(matrix))) {
      sum += value;
    }
    return sum;
  }

  private static double[] product(PairwiseMatrix matrix, double[] weights) {
    double[] product = new double[weights.length];
    for (int j = 0; j < product.length; j++) {
      product[j] = matrix.missing(j) * weights[j];
      for (int k = 0; k < product.length; k++) {
        product[j] += matrix.ratio(j, k) * weights[k];
      }
    }
    return product;
  }

  private static double distance(double[] one, double[] other) {
    double most = 0;
    for (int j = 0; j < one.length; j++) {
      most = Math.max(most, Math.abs(one[j] - other[j]));
    }
    return most;
  }
}
