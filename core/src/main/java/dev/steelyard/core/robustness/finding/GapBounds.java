package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;

/**
 * What the gap between two weighted sums is certain to lie between, whatever positions performances
 * have in their ranges: {@code S_i - S_k} from {@code Σ_j w_j (min v_ij - max v_kj)} to {@code Σ_j
 * w_j (max v_ij - min v_kj)}. Over a region of weights both ends are at a corner, which is narrower
 * than the difference of two score bounds, as both scores have the same weights.
 *
 * <p>Nothing is stored for pairs. Cost: O(m n) once, then O(n) for a pair, for a region O(n²).
 */
public final class GapBounds {

  private final double[][] least;
  private final double[][] most;
  private final ScoreBounds.Corners corners;

  private GapBounds(ValueTable table, ScoreBounds.Corners corners) {
    this.least = Values.rows(table, table::least);
    this.most = Values.rows(table, table::greatest);
    this.corners = corners;
  }

  /**
   * Bounds at the stated weights.
   *
   * @param table performances with their ranges
   * @param weights what every criterion counts
   * @return all pairs
   */
  public static GapBounds of(ValueTable table, Weights weights) {
    double[] shares = Values.shares(weights);
    return new GapBounds(table, row -> new double[] {Values.dot(row, shares)});
  }

  /**
   * Bounds over a region of weights.
   *
   * @param table performances with their ranges
   * @param region what is known of the weights, one per criterion of the table
   * @return all pairs
   */
  public static GapBounds over(ValueTable table, WeightRegion region) {
    return new GapBounds(table, region::cornerValues);
  }

  /**
   * How far one alternative can be ahead of another.
   *
   * @param first its row
   * @param second the row of the other
   * @return in score points, negative where it is behind; 0 to 0 for an alternative and itself
   */
  public Bounds between(int first, int second) {
    return first == second
        ? new Bounds(0, 0)
        : corners.bounds(
            Values.minus(least[first], most[second]), Values.minus(most[first], least[second]));
  }

  /** How far ahead it is at most, for each corner of the weights. */
  double[] mostAtCorners(int first, int second) {
    return corners.sums(Values.minus(most[first], least[second]));
  }
}
