package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All shares of one weight at which another alternative takes over, the others keeping their
 * ratios. With share t an alternative scores {@code t v_ij + (1 - t) R_i}, {@code R_i} its score on
 * the other criteria alone: a straight line, and the first places are the upper envelope of m
 * lines.
 *
 * <p>Degenerate case: if a criterion has the whole weight, the others have no ratios; they are then
 * taken as equal, which changes nothing at share 1. With one criterion its share is always 1, and
 * {@code R_i} is 0.
 *
 * <p>Cost: O(m n) for the lines and O(m) for each span.
 */
public final class SwitchPoints {

  /** Part of the largest value below which a difference is rounding. */
  private static final double ROUNDING = 1e-13;

  private final double[] rest;
  private final double[] alone;
  private final double tolerance;

  private SwitchPoints(double[] rest, double[] alone) {
    this.rest = rest;
    this.alone = alone;
    this.tolerance = ROUNDING * Math.max(WeightShares.size(rest), WeightShares.size(alone));
  }

  /**
   * Who comes first at which share of a weight.
   *
   * @param values more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @param criterion the column whose weight changes
   * @return spans from 0 to 1 without gaps, the lowest shares first; where two of them meet, both
   *     come first
   * @throws IllegalArgumentException if a weight is not allowed or the numbers do not fit
   */
  public static List<WeightSpan> of(PerformanceTable values, double[] weights, int criterion) {
    double[] shares = OtherShares.without(WeightShares.of(values, weights), criterion);
    return new SwitchPoints(OtherShares.scores(values, shares), values.column(criterion).toArray())
        .spans();
  }

  private List<WeightSpan> spans() {
    var spans = new ArrayList<WeightSpan>();
    double from = 0;
    int first = best(0, IntStream.range(0, rest.length));
    while (from < 1) {
      int current = first;
      double to = next(from, current);
      if (to > from) {
        spans.add(new WeightSpan(from, to, level(current)));
      }
      first = best(to, IntStream.range(0, rest.length).filter(i -> steeper(i, current)));
      from = first < 0 ? 1 : to;
    }
    return spans;
  }

  private boolean steeper(int row, int than) {
    return slope(row) > slope(than) + tolerance;
  }

  private double slope(int row) {
    return alone[row] - rest[row];
  }

  private double score(int row, double share) {
    return share * alone[row] + (1 - share) * rest[row];
  }

  /** Of some rows the best at a share, the steepest of equal ones; -1 if there are none. */
  private int best(double share, IntStream rows) {
    return rows.reduce(-1, (one, other) -> one < 0 || better(other, one, share) ? other : one);
  }

  private boolean better(int row, int than, double share) {
    double lead = score(row, share) - score(than, share);
    return lead > tolerance || lead >= -tolerance && steeper(row, than);
  }

  /** Where the first steeper line meets that of a row; 1 if none does before. */
  private double next(double from, int row) {
    return IntStream.range(0, rest.length)
        .filter(i -> steeper(i, row))
        .mapToDouble(i -> meeting(row, i))
        .map(share -> Math.max(from, share))
        .reduce(1, Math::min);
  }

  /** The share at which a row's lead without the criterion is used up; 1 if it never is. */
  private double meeting(int row, int steeper) {
    double lead = rest[row] - rest[steeper];
    double gain = alone[steeper] - alone[row];
    return gain <= tolerance ? 1 : lead / (lead + gain);
  }

  private List<Integer> level(int row) {
    return IntStream.range(0, rest.length)
        .filter(i -> Math.abs(rest[i] - rest[row]) <= tolerance)
        .filter(i -> Math.abs(alone[i] - alone[row]) <= tolerance)
        .boxed()
        .toList();
  }
}
