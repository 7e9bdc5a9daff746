package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;

/**
 * Weights from answers that are triangles (Buckley 1985): geometric means of the rows, corner by
 * corner, divided by the sum of the opposite corners, made crisp by their centroids and scaled to
 * sum to 1.
 */
final class TriangularMeans {

  /** A corner of an answer. */
  @FunctionalInterface
  private interface Corner {

    double of(int j, int k);
  }

  private static final int CORNERS = 3;

  private final PairwiseMatrix matrix;
  private final double[] low;
  private final double[] mode;
  private final double[] high;

  /** Of a complete matrix. */
  TriangularMeans(PairwiseMatrix matrix) {
    this.matrix = matrix;
    double[] lowest = means(matrix::low);
    double[] middle = means(matrix::ratio);
    double[] highest = means(matrix::high);
    this.low = divided(lowest, highest);
    this.mode = divided(middle, middle);
    this.high = divided(highest, lowest);
  }

  private double[] means(Corner corner) {
    double[] means = new double[matrix.size()];
    for (int j = 0; j < means.length; j++) {
      double logarithms = 0;
      for (int k = 0; k < means.length; k++) {
        logarithms += Math.log(corner.of(j, k));
      }
      means[j] = Math.exp(logarithms / means.length);
    }
    return means;
  }

  private static double[] divided(double[] means, double[] others) {
    double sum = Arrays.stream(others).sum();
    return Arrays.stream(means).map(mean -> mean / sum).toArray();
  }

  double[] weights() {
    double[] centroids = new double[mode.length];
    Arrays.setAll(centroids, j -> (low[j] + mode[j] + high[j]) / CORNERS);
    return NormalisedColumns.shares(centroids);
  }

  Step step() {
    double[][] columns = {low, mode, high};
    return new Step.Table(
        "weightsTriangular",
        "The triangle of each weight, before it is made crisp.",
        PerformanceTable.of(matrix.ids(), List.of("low", "mode", "high"), columns));
  }
}
