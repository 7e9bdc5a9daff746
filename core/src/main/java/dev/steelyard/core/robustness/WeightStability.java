package dev.steelyard.core.robustness;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The interval of one weight, the others keeping their ratios, in which an additive ranking stays.
 *
 * <p>Model: with share {@code w_j}, difference of values {@code d_j} and gap {@code D} of a pair,
 * the other criteria alone give {@code R = (D - w_j d_j) / (1 - w_j)}; at share t the gap is {@code
 * t d_j + (1 - t) R}. It is zero at {@code t = R / (R - d_j)}: the pair keeps its order above that
 * share if {@code d_j > R}, and below it if {@code d_j < R}. The whole ranking needs only the pairs
 * of neighbours, the best alternative its pairs with all others, the first k the pairs of
 * neighbours among them and those of the k-th with all below.
 *
 * <p>Degenerate cases: a criterion with the whole weight has no interval. Of equal best
 * alternatives the first row counts as the best, and stays so while none is above it. A tie in the
 * ranking that any change of the weight breaks leaves the point {@code w_j}; a tie that no change
 * breaks is no bound. One alternative keeps its place from 0 to 1.
 *
 * <p>Cost: O(m n) for the scores and O(m) for each interval.
 *
 * <p>Source: B. Mareschal, "Weight stability intervals in multicriteria decision aid", European
 * Journal of Operational Research 33 (1988) 54–64.
 */
public final class WeightStability {

  /** Part of the sum of magnitudes below which a gap is rounding. */
  private static final double ROUNDING = 1e-13;

  private final PerformanceTable values;
  private final double[] shares;
  private final double[] scores;
  private final int[] order;

  /**
   * Additive values and weights.
   *
   * @param values at least one alternative and one criterion; more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @throws IllegalArgumentException if there is nothing to rank or a weight is not allowed
   */
  public WeightStability(PerformanceTable values, double... weights) {
    this.values = values;
    this.shares = shares(values, weights);
    this.scores = new double[values.rows()];
    for (int j = 0; j < shares.length; j++) {
      values.addScaled(j, shares[j], scores);
    }
    this.order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static double[] shares(PerformanceTable values, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    boolean allowed = Arrays.stream(weights).allMatch(weight -> weight >= 0);
    if (values.rows() == 0 || weights.length == 0 || weights.length != values.width()) {
      throw new IllegalArgumentException(
          "expected " + values.width() + " weights and an alternative, but was " + weights.length);
    }
    if (!allowed || !(sum > 0) || sum == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "weights must be finite, at least 0 and not all 0, but was " + Arrays.toString(weights));
    }
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  /**
   * Where the best alternative stays the best.
   *
   * @param criterion its column
   * @return empty if the criterion has the whole weight
   */
  public Optional<Interval> best(int criterion) {
    if (shares[criterion] == 1) {
      return Optional.empty();
    }
    int leader = leader();
    Interval interval = Interval.ALL;
    for (int i = 0; i < scores.length; i++) {
      interval = i == leader ? interval : interval.within(held(criterion, leader, i));
    }
    return Optional.of(interval);
  }

  /**
   * Where the whole ranking stays.
   *
   * @param criterion its column
   * @return empty if the criterion has the whole weight
   */
  public Optional<Interval> ranking(int criterion) {
    if (shares[criterion] == 1) {
      return Optional.empty();
    }
    Interval interval = Interval.ALL;
    for (int k = 1; k < order.length; k++) {
      interval = neighbours(criterion, k, interval);
    }
    return Optional.of(interval);
  }

  /** Where two neighbours keep their order, or stay level. */
  private Interval neighbours(int criterion, int place, Interval interval) {
    int ahead = order[place - 1];
    int behind = order[place];
    Interval held = interval.within(held(criterion, ahead, behind));
    return tied(ahead, behind) ? held.within(held(criterion, behind, ahead)) : held;
  }

  /**
   * Where the first k alternatives stay the first k, in their order. Only the pairs of neighbours
   * among them, and the pairs of the k-th with all below it, can change that.
   *
   * @param criterion its column
   * @param count how many, k; at least 1 and at most as many as there are
   * @return empty if the criterion has the whole weight; for k of 1 the same as {@link #best}, and
   *     for all of them the same as {@link #ranking}
   * @throws IllegalArgumentException if there are not so many
   */
  public Optional<Interval> first(int criterion, int count) {
    if (count < 1 || count > order.length) {
      throw new IllegalArgumentException(
          "expected 1 to " + order.length + " alternatives, but was " + count);
    }
    if (count == 1) {
      return best(criterion);
    }
    if (shares[criterion] == 1) {
      return Optional.empty();
    }
    Interval interval = Interval.ALL;
    for (int k = 1; k < count; k++) {
      interval = neighbours(criterion, k, interval);
    }
    for (int k = count; k < order.length; k++) {
      interval = interval.within(held(criterion, order[count - 1], order[k]));
    }
    return Optional.of(interval);
  }

  /** The first row that no other is above by more than rounding. */
  private int leader() {
    int top = order[0];
    return IntStream.range(0, scores.length)
        .filter(i -> i == top || tied(i, top))
        .min()
        .orElse(top);
  }

  private boolean tied(int first, int second) {
    return Math.abs(scores[first] - scores[second]) <= rounding(first, second);
  }

  private double rounding(int first, int second) {
    double size = 0;
    for (int j = 0; j < shares.length; j++) {
      size += shares[j] * (Math.abs(values.value(first, j)) + Math.abs(values.value(second, j)));
    }
    return ROUNDING * size;
  }

  /** Where the first of a pair is not behind the second. */
  private Interval held(int criterion, int ahead, int behind) {
    double share = shares[criterion];
    double difference = values.value(ahead, criterion) - values.value(behind, criterion);
    double rest = rest(criterion, ahead, behind);
    double slope = difference - rest;
    if (Math.abs(slope) <= rounding(ahead, behind)) {
      return Interval.ALL;
    }
    double level = tied(ahead, behind) ? share : -rest / slope;
    var pair = Optional.of(new Pair(ahead, behind));
    return slope > 0
        ? Interval.ALL.within(new Interval(level, 1, pair, Optional.empty()))
        : Interval.ALL.within(new Interval(0, level, Optional.empty(), pair));
  }

  /** The gap that the other criteria give by themselves. */
  private double rest(int criterion, int ahead, int behind) {
    double gap = 0;
    for (int j = 0; j < shares.length; j++) {
      gap += j == criterion ? 0 : shares[j] * (values.value(ahead, j) - values.value(behind, j));
    }
    return gap / (1 - shares[criterion]);
  }

  /**
   * Two alternatives that are level at the end of an interval.
   *
   * @param ahead row of the one that is ahead inside
   * @param behind row of the other
   */
  public record Pair(int ahead, int behind) {}

  /**
   * Shares of a weight, both ends included.
   *
   * @param lower at least 0
   * @param upper at most 1
   * @param lowerAt who is level at the lower end; empty if that is 0 and nobody changes places
   * @param upperAt who is level at the upper end; empty if that is 1 and nobody changes places
   */
  public record Interval(
      double lower, double upper, Optional<Pair> lowerAt, Optional<Pair> upperAt) {

    private static final Interval ALL = new Interval(0, 1, Optional.empty(), Optional.empty());

    /** The part that is also in another; of equal ends this one's pair stays. */
    private Interval within(Interval other) {
      boolean low = other.lower > lower;
      boolean high = other.upper < upper;
      return new Interval(
          low ? other.lower : lower,
          high ? other.upper : upper,
          low ? other.lowerAt : lowerAt,
          high ? other.upperAt : upperAt);
    }
  }
}
