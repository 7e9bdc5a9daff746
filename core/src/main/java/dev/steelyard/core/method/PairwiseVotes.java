package dev.steelyard.core.method;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Criteria as voters: for every two alternatives, the weight of the criteria on which the first is
 * better. A criterion on which the two are equal votes for neither.
 *
 * <p>Memory is 8 m² bytes and time O(m² n), so more than {@value #MOST} alternatives are refused.
 */
public final class PairwiseVotes {

  /** More alternatives than this are not compared pair by pair. */
  public static final int MOST = 3000;

  /** Steps with a number for every pair are shown for at most this many alternatives. */
  public static final int SHOWN = 500;

  private final MethodInput input;
  private final double[][] support;
  private final double tolerance;

  private PairwiseVotes(MethodInput input) {
    this.input = input;
    this.support = new double[input.rows()][input.rows()];
    this.tolerance = TiePolicy.RELATIVE_TOLERANCE * Arrays.stream(input.weights()).sum();
    for (int j = 0; j < input.width(); j++) {
      vote(j);
    }
  }

  /**
   * Counts the votes for every pair.
   *
   * @param input performances, directions, and weights as numbers or shares of voters
   * @return the votes
   */
  public static PairwiseVotes of(MethodInput input) {
    return new PairwiseVotes(input);
  }

  /**
   * Refuses more alternatives than can be compared pair by pair.
   *
   * @param fitness what was found so far
   * @param input the data
   * @return the same fitness
   */
  public static FitnessBuilder demand(FitnessBuilder fitness, MethodInput input) {
    return fitness.demand(
        input.rows() <= MOST,
        "compares every two alternatives and takes at most "
            + MOST
            + " of them, but there are "
            + input.rows());
  }

  private void vote(int j) {
    double weight = input.weight(j);
    double[] column = oriented(input, j);
    for (int a = 0; a < column.length; a++) {
      for (int b = 0; b < column.length; b++) {
        support[a][b] += column[a] > column[b] ? weight : 0;
      }
    }
  }

  private static double[] oriented(MethodInput input, int j) {
    double[] column = input.performances().column(j).toArray();
    for (int i = 0; i < column.length; i++) {
      column[i] *= input.direction(j).sign();
    }
    return column;
  }

  /**
   * The weight of the criteria that prefer one alternative to another.
   *
   * @param first a row
   * @param second a row
   * @return at least 0
   */
  public double support(int first, int second) {
    return support[first][second];
  }

  /**
   * By how much more weight is for one alternative than against it.
   *
   * @param first a row
   * @param second a row
   * @return exactly 0 where the two sides are equal up to rounding
   */
  public double margin(int first, int second) {
    double margin = support[first][second] - support[second][first];
    return Math.abs(margin) <= tolerance ? 0 : margin;
  }

  /**
   * Which of two alternatives most of the weight is for.
   *
   * @param first a row
   * @param second a row
   * @return 1 for the first, -1 for the second, 0 for a draw
   */
  public int majority(int first, int second) {
    return (int) Math.signum(margin(first, second));
  }

  /**
   * All margins.
   *
   * @return m by m, a new array
   */
  public double[][] margins() {
    double[][] margins = new double[support.length][support.length];
    for (int a = 0; a < margins.length; a++) {
      for (int b = 0; b < margins.length; b++) {
        margins[a][b] = margin(a, b);
      }
    }
    return margins;
  }

  /**
   * What each criterion votes when two alternatives are compared: its weight for or against.
   *
   * @param input performances, directions and weights
   * @return parts whose sum is the margin of the first over the second
   */
  public static Attribution attribution(MethodInput input) {
    double all = Arrays.stream(input.weights()).sum();
    Measure measure = Measure.of(Split.VOTES, "votes", all);
    return (first, second) -> {
      double[] parts = new double[input.width()];
      for (int j = 0; j < parts.length; j++) {
        parts[j] = input.weight(j) * sign(input, j, first, second);
      }
      List<String> ids = input.alternatives();
      return Comparison.of(
          ids.get(first), ids.get(second), Column.of(input.criteria(), parts), measure);
    };
  }

  /**
   * Which of two alternatives a criterion prefers.
   *
   * @param input performances and directions
   * @param j its column
   * @param first a row
   * @param second a row
   * @return 1 for the first, -1 for the second, 0 if they are equal
   */
  public static int sign(MethodInput input, int j, int first, int second) {
    double one = input.performances().value(first, j);
    double other = input.performances().value(second, j);
    return one == other ? 0 : (int) (input.direction(j).sign() * Math.signum(one - other));
  }

  /**
   * The votes as a step, {@code support}.
   *
   * @return the weight for the row against the column; nothing above {@value #SHOWN} alternatives
   */
  public List<Step> steps() {
    return support.length > SHOWN
        ? List.of()
        : List.of(
            pairs(
                "support",
                "Weight of the criteria that prefer the row to the column.",
                input.alternatives(),
                support));
  }

  /**
   * A number for every pair of alternatives, as a step.
   *
   * @param id its name
   * @param caption what it shows
   * @param ids the alternatives
   * @param rows m by m numbers, the first of a pair in the row
   * @return the step
   */
  public static Step pairs(String id, String caption, List<String> ids, double[][] rows) {
    double[][] columns = new double[rows.length][rows.length];
    for (int a = 0; a < rows.length; a++) {
      for (int b = 0; b < rows.length; b++) {
        columns[b][a] = rows[a][b];
      }
    }
    return new Step.Pairs(id, caption, PerformanceTable.adopting(ids, ids, columns));
  }

  /**
   * How every two alternatives stand to each other, as a step.
   *
   * @param id its name
   * @param caption what it shows
   * @param ids the alternatives
   * @param sign above 0 where the first is better, below 0 where the second is, 0 for neither
   * @return the step: {@code P} the row is better, {@code N} the column is, {@code I} neither
   */
  public static Step relation(String id, String caption, List<String> ids, IntBinaryOperator sign) {
    return marks(
        id, caption, ids, (a, b) -> "NIP".charAt(1 + Integer.signum(sign.applyAsInt(a, b))));
  }

  /** One character for two rows. */
  @FunctionalInterface
  public interface Mark {

    /**
     * How two alternatives stand to each other.
     *
     * @param first a row
     * @param second a row
     * @return a character that {@link Step.Relation} knows
     */
    char of(int first, int second);
  }

  /**
   * A character for every two alternatives, as a step.
   *
   * @param id its name
   * @param caption what it shows, with the meaning of the characters
   * @param ids the alternatives
   * @param mark how the row stands to the column
   * @return the step
   */
  public static Step marks(String id, String caption, List<String> ids, Mark mark) {
    var rows = new ArrayList<String>();
    for (int a = 0; a < ids.size(); a++) {
      var row = new StringBuilder();
      for (int b = 0; b < ids.size(); b++) {
        row.append(mark.of(a, b));
      }
      rows.add(row.toString());
    }
    return new Step.Relation(id, caption, ids, rows);
  }
}
