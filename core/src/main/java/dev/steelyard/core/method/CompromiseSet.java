package dev.steelyard.core.method;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two conditions of VIKOR and the compromise solution that follows from them. With {@code Q_1}
 * and {@code Q_2} the best two Q: acceptable advantage is {@code Q_2 - Q_1 >= 1 / (m - 1)};
 * acceptable stability, that the first is also first by S or by R.
 */
public final class CompromiseSet {

  /** Numbers up to 1 that differ by less are equal; the sums they come from round below it. */
  private static final double ROUNDING = 1e-12;

  private final Column sums;
  private final Column greatest;
  private final Column q;
  private final double first;
  private final double second;

  /**
   * Of some alternatives.
   *
   * @param sums S, the sum of the regrets of each
   * @param greatest R, the greatest regret of each
   * @param q Q, the compromise of both, less is better
   */
  public CompromiseSet(Column sums, Column greatest, Column q) {
    this.sums = Objects.requireNonNull(sums, "sums");
    this.greatest = Objects.requireNonNull(greatest, "greatest");
    this.q = q;
    double[] sorted = q.toArray();
    Arrays.sort(sorted);
    this.first = sorted.length > 0 ? sorted[0] : 0;
    this.second = sorted.length > 1 ? sorted[1] : Double.POSITIVE_INFINITY;
  }

  /**
   * The conditions, the stability only where one alternative alone is first, and the set.
   *
   * @return up to three steps
   */
  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    if (q.size() > 1) {
      addConditions(steps);
    }
    steps.add(new Step.Members("compromiseSet", "The compromise solution.", members()));
    return steps;
  }

  private void addConditions(List<Step> steps) {
    steps.add(
        new Step.Condition(
            "acceptableAdvantage",
            "The first is ahead of the second by at least 1 / (m - 1).",
            advantage()));
    if (second - first > ROUNDING) {
      steps.add(
          new Step.Condition(
              "acceptableStability",
              "The first is also first by the sum of regrets or by the greatest.",
              stability()));
    }
  }

  private double needed() {
    return 1.0 / (q.size() - 1);
  }

  private boolean advantage() {
    return second - first >= needed() - ROUNDING;
  }

  private boolean stability() {
    return IntStream.range(0, q.size())
        .filter(i -> q.value(i) == first)
        .allMatch(i -> least(sums, i) || least(greatest, i));
  }

  private static boolean least(Column column, int i) {
    return column.value(i) <= column.least() + ROUNDING * column.greatest();
  }

  /**
   * The compromise solution.
   *
   * @return ids in row order
   */
  public List<String> members() {
    if (q.size() < 2 || !advantage()) {
      return members(i -> q.size() < 2 || q.value(i) - first < needed() - ROUNDING);
    }
    return stability()
        ? members(i -> q.value(i) == first)
        : members(i -> q.value(i) <= second + ROUNDING);
  }

  private List<String> members(IntPredicate chosen) {
    return IntStream.range(0, q.size()).filter(chosen).mapToObj(q.ids()::get).toList();
  }
}
