package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.Numbers;
import java.util.Arrays;

/**
 * The distribution of one alternative's score when weights are only known to lie in a region. With
 * the scores {@code s_k} at the n corners, {@code P(S < z)} is the {@link WinningProbability} of
 * {@code z - s_k}: a spline of degree n - 1 with the corners' scores as knots. Mean and variance
 * are those of uniform shares: {@code Σ_k s_k / n} and {@code Σ_k (s_k - mean)² / (n (n + 1))}.
 *
 * <p>Cost: O(n²) for a probability, some 60 times that for a quantile.
 */
public final class ScoreDistribution {

  private final double[] corners;
  private final double least;
  private final double most;

  /**
   * The distribution of {@code Σ_j w_j v_j}.
   *
   * @param region what is known of the weights
   * @param values the alternative's value on each criterion
   * @throws IllegalArgumentException if there is not one value per criterion
   */
  public ScoreDistribution(WeightRegion region, double... values) {
    if (values.length != region.criteria()) {
      throw new IllegalArgumentException(
          "expected " + region.criteria() + " values, but was " + values.length);
    }
    this.corners = region.cornerValues(values);
    this.least = Arrays.stream(corners).min().orElse(0);
    this.most = Arrays.stream(corners).max().orElse(0);
  }

  /**
   * How likely the score is at most a number.
   *
   * @param score any finite number
   * @return from 0 to 1
   */
  public double atMost(double score) {
    if (score >= most) {
      return 1;
    }
    return score <= least
        ? 0
        : WinningProbability.of(Arrays.stream(corners).map(each -> score - each).toArray());
  }

  /**
   * The score that is not exceeded with a probability, by halving.
   *
   * @param probability from 0 to 1
   * @return between the least and the largest score
   */
  public double quantile(double probability) {
    double low = least;
    double high = most;
    double middle = Numbers.middle(low, high);
    while (low < middle && middle < high) {
      boolean under = atMost(middle) < probability;
      low = under ? middle : low;
      high = under ? high : middle;
      middle = Numbers.middle(low, high);
    }
    return probability <= 0 ? least : probability >= 1 ? most : high;
  }

  /**
   * The mean score.
   *
   * @return the score at the mean weights
   */
  public double mean() {
    return CompensatedSum.of(corners) / corners.length;
  }

  /**
   * The variance of the score.
   *
   * @return at least 0
   */
  public double variance() {
    double mean = mean();
    double n = corners.length;
    return Arrays.stream(corners).map(each -> (each - mean) * (each - mean)).sum() / (n * (n + 1));
  }

  /**
   * Between what scores the alternative is at all weights of the region.
   *
   * @return the least and the largest score
   */
  public Bounds range() {
    return new Bounds(least, most);
  }
}
