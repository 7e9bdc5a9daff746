package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of weights, as long as it is a simplex: corners, all mixes of which are equally
 * likely. A uniform mix {@code λ} of the corners {@code g_k} is a uniform weight vector of the
 * region, so a sum {@code Σ_j w_j d_j} becomes {@code Σ_k λ_k (g_k·d)} with {@code λ} uniform over
 * all shares: whatever is known for unknown weights holds for the region with {@code g_k·d} for
 * {@code d_k}.
 */
public final class WeightRegion {

  private final double[][] corners;

  /** What the parts of each corner add to; whole parts keep sums of differences exact. */
  private final double[] totals;

  private WeightRegion(double[][] corners, double... totals) {
    this.corners = corners;
    this.totals = totals;
  }

  private static WeightRegion shares(double[][] corners) {
    double[] totals = new double[corners.length];
    Arrays.fill(totals, 1);
    return new WeightRegion(corners, totals);
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
    return ranked(n, IntStream.of(order).mapToObj(List::of).toList());
  }

  /**
   * The order is known, and which weights are equal: weights of one group are equal, those of an
   * earlier group are at least those of a later one. The corners are {@code 1/k} for the k criteria
   * of the first groups. A criterion in no group has no weight.
   *
   * @param criteria how many there are
   * @param groups columns, the most important first, no column twice; at least one group
   * @return the weights in this order
   * @throws IllegalArgumentException if a column is twice, or no criterion, or there is no group
   */
  public static WeightRegion ranked(int criteria, List<List<Integer>> groups) {
    List<Integer> columns = groups.stream().flatMap(List::stream).toList();
    boolean fit = columns.stream().allMatch(j -> j >= 0 && j < criteria);
    boolean empty = groups.isEmpty() || groups.stream().anyMatch(List::isEmpty);
    if (empty || !fit || columns.stream().distinct().count() < columns.size()) {
      throw new IllegalArgumentException("expected columns at most once, but was " + groups);
    }
    double[][] corners = new double[groups.size()][criteria];
    double[] totals = new double[corners.length];
    for (int k = 0; k < corners.length; k++) {
      List<Integer> first = groups.stream().limit(k + 1L).flatMap(List::stream).toList();
      for (int j : first) {
        corners[k][j] = 1;
      }
      totals[k] = first.size();
    }
    return new WeightRegion(corners, totals);
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
    return shares(corners);
  }

  /**
   * The number of criteria.
   *
   * @return at least 1
   */
  public int criteria() {
    return corners[0].length;
  }

  /**
   * The number of corners.
   *
   * @return that of the criteria, or fewer where some weights are equal
   */
  public int corners() {
    return corners.length;
  }

  /**
   * A linear function of the weights at each corner.
   *
   * @param coefficients one per criterion
   * @return {@code g_k·d} for each corner
   */
  public double[] cornerValues(double... coefficients) {
    double[] values = new double[corners.length];
    Arrays.setAll(values, k -> WeightShares.dot(corners[k], coefficients) / totals[k]);
    return values;
  }

  /**
   * The weights of a mix of corners.
   *
   * @param mix one share per corner, adding to 1
   * @return one weight per criterion
   */
  public double[] weights(double... mix) {
    double[] weights = new double[criteria()];
    for (int j = 0; j < weights.length; j++) {
      var sum = new CompensatedSum();
      for (int k = 0; k < corners.length; k++) {
        sum.add(mix[k] * corners[k][j] / totals[k]);
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
