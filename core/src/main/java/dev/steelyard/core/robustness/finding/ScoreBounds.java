package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each weighted sum is certain to lie between, whatever positions performances have in their
 * ranges: {@code [Σ_j w_j min v_ij, Σ_j w_j max v_ij]}. The least and the greatest value are taken
 * over the whole range, so that value functions need not be monotone. Both ends are reached, since
 * cells vary one by one.
 *
 * <p>Over a region of weights, both ends are at a corner. Unknown performances have the whole scale
 * as their range. Cost: O(m n), for a region O(m n²).
 *
 * @param alternatives ids, in the order of the table
 * @param bounds one per alternative, in score points
 */
public record ScoreBounds(List<String> alternatives, List<Bounds> bounds) {

  /** Copies the lists. */
  public ScoreBounds {
    alternatives = List.copyOf(alternatives);
    bounds = List.copyOf(bounds);
  }

  /**
   * Bounds at the stated weights.
   *
   * @param table performances with their ranges
   * @param weights what every criterion counts
   * @return one per alternative
   */
  public static ScoreBounds of(ValueTable table, Weights weights) {
    double[] shares = Values.shares(weights);
    return of(table, row -> new double[] {Values.dot(row, shares)});
  }

  /**
   * Bounds over a region of weights.
   *
   * @param table performances with their ranges
   * @param region what is known of the weights, one per criterion of the table
   * @return one per alternative
   */
  public static ScoreBounds over(ValueTable table, WeightRegion region) {
    return of(table, region::cornerValues);
  }

  private static ScoreBounds of(ValueTable table, Corners corners) {
    double[][] least = Values.rows(table, table::least);
    double[][] most = Values.rows(table, table::greatest);
    var bounds = new ArrayList<Bounds>();
    for (int i = 0; i < least.length; i++) {
      bounds.add(corners.bounds(least[i], most[i]));
    }
    return new ScoreBounds(table.alternatives(), bounds);
  }

  /** Weighted sums of a row, one for each vector of weights that is a corner of what is known. */
  @FunctionalInterface
  interface Corners {
    double[] sums(double... row);

    default Bounds bounds(double[] least, double... most) {
      return new Bounds(
          Arrays.stream(sums(least)).min().orElse(0), Arrays.stream(sums(most)).max().orElse(0));
    }
  }
}
