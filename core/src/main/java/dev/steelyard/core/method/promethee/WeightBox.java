package dev.steelyard.core.method.promethee;

import java.util.Comparator;
import java.util.stream.IntStream;

/** All weights that sum to 1 and lie between a lower and an upper end each. */
final class WeightBox {

  /** By how much ends may miss a sum of 1 by rounding. */
  private static final double ROUNDING = 1e-9;

  private final double[] lower;
  private final double[] upper;

  WeightBox(double[] lower, double[] upper) {
    this.lower = lower.clone();
    this.upper = upper.clone();
  }

  /** Whether some weights sum to 1. */
  boolean possible() {
    double least = 0;
    double most = 0;
    for (int j = 0; j < lower.length; j++) {
      least += lower[j];
      most += upper[j];
    }
    return least <= 1 + ROUNDING && most >= 1 - ROUNDING;
  }

  /** Whether some weights are among them. */
  boolean contains(double[] weights) {
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] < lower[j] - ROUNDING || weights[j] > upper[j] + ROUNDING) {
        return false;
      }
    }
    return true;
  }

  /**
   * The weights with the largest {@code Σ_j w_j gain_j}: all have their lower ends, and what is
   * left goes to the largest gains first.
   */
  double[] best(double[] gains) {
    double[] weights = lower.clone();
    double left = 1;
    for (double weight : weights) {
      left -= weight;
    }
    for (int j : downwards(gains)) {
      double more = Math.max(0, Math.min(left, upper[j] - lower[j]));
      weights[j] += more;
      left -= more;
    }
    return weights;
  }

  private static int[] downwards(double[] gains) {
    return IntStream.range(0, gains.length)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -gains[j]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The largest {@code Σ_j w_j gain_j}. */
  double most(double[] gains) {
    double[] weights = best(gains);
    double sum = 0;
    for (int j = 0; j < gains.length; j++) {
      sum += weights[j] * gains[j];
    }
    return sum;
  }
}
