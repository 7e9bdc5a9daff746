package dev.steelyard.core.weight.judgement;

/** The mean of columns that each sum to 1. */
final class NormalisedColumns {

  private NormalisedColumns() {}

  static double[] weights(PairwiseMatrix matrix) {
    int n = matrix.size();
    double[] weights = new double[n];
    for (int k = 0; k < n; k++) {
      double sum = sum(matrix, k);
      for (int j = 0; j < n; j++) {
        weights[j] += matrix.ratio(j, k) / sum / n;
      }
    }
    return weights;
  }

  private static double sum(PairwiseMatrix matrix, int k) {
    double sum = 0;
    for (int j = 0; j < matrix.size(); j++) {
      sum += matrix.ratio(j, k);
    }
    return sum;
  }

  /** Numbers divided by their sum, in place. */
  static double[] shares(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    for (int j = 0; j < numbers.length; j++) {
      numbers[j] /= sum;
    }
    return numbers;
  }
}
