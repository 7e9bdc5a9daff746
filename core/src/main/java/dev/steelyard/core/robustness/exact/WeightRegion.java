package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of weights, as long as it is a simplex: n corners, all mixes of which are equally
 * likely. A uniform mix {@code λ} of the corners {@code g_k} is a uniform weight vector of the
 * region, so a sum {@code Σ_j w_j d_j} becomes {@code Σ_k λ_k (g_k·d)} with {@code λ} uniform over
 * all shares: whatever is known for unknown weights holds for the region with {@code g_k·d} for
 * {@code d_k}.
 */
public final class WeightRegion {

  private final double[][] corners;

  private WeightRegion(double[][] corners) {
    this.corners = corners;
  }

  /**
   * Nothing is known.
   *
   * @param criteria how many there are, at least 1
   * @return all weights that are at least 0 and add to 1
   * @throws IllegalArgumentException if there are no criteria
   */
  public static WeightRegion unknown(int criteria) {
    return atLeast(new double[criteria]);
  }

  /**
   * Only the order is known: {@code w_first ≥ … ≥ w_last ≥ 0}. The corners are {@code (1/k, …, 1/k,
   * 0, …)}.
   *
   * @param order the columns of all criteria, the most important first
   * @return the weights in this order
   * @throws IllegalArgumentException if it is not every column once
   */
  public static WeightRegion ranked(int... order) {
    int n = order.length;
    if (n == 0 || !IntStream.of(order).sorted().boxed().toList().equals(range(n))) {
      throw new IllegalArgumentException(
          "expected every column once, but was " + Arrays.toString(order));
    }
    double[][] corners = new double[n][n];
    for (int k = 0; k < n; k++) {
      for (int place = 0; place <= k; place++) {
        corners[k][order[place]] = 1.0 / (k + 1);
      }
    }
    return new WeightRegion(corners);
  }

  private static List<Integer> range(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  /**
   * Each weight has a least value. The corners give all the rest to one criterion.
   *
   * @param least one per criterion, at least 0, adding to at most 1
   * @return the weights that are at least that
   * @throws IllegalArgumentException if there are none, or a number is not allowed
   */
  public static WeightRegion atLeast(double... least) {
    double rest = 1 - CompensatedSum.of(least);
    if (least.length == 0
        || !Arrays.stream(least).allMatch(Numbers::finiteAtLeastZero)
        || rest < 0) {
      throw new IllegalArgumentException(
          "expected shares that add to at most 1, but was " + Arrays.toString(least));
    }
    double[][] corners = new double[least.length][];
    for (int k = 0; k < least.length; k++) {
      corners[k] = least.clone();
      corners[k][k] += rest;
    }
    return new WeightRegion(corners);
  }

  /**
   * The number of criteria, which is also the number of corners.
   *
   * @return at least 1
   */
  public int criteria() {
    return corners.length;
  }

  /**
   * A linear function of the weights at each corner.
   *
   * @param coefficients one per criterion
   * @return {@code g_k·d} for each corner
   */
  double[] cornerValues(double... coefficients) {
    return Arrays.stream(corners)
        .mapToDouble(corner -> WeightShares.dot(corner, coefficients))
        .toArray();
  }

  /** The weights of a mix of corners. */
  double[] weights(double... mix) {
    double[] weights = new double[corners.length];
    for (int j = 0; j < weights.length; j++) {
      var sum = new CompensatedSum();
      for (int k = 0; k < weights.length; k++) {
        sum.add(mix[k] * corners[k][j]);
      }
      weights[j] = sum.value();
    }
    return weights;
  }

  /**
   * The mean weights: equal for unknown ones, the rank order centroid for ranked ones.
   *
   * @return one per criterion, adding to 1
   */
  public List<Double> centre() {
    double[] mix = new double[corners.length];
    Arrays.fill(mix, 1.0 / mix.length);
    return Arrays.stream(weights(mix)).boxed().toList();
  }
}
