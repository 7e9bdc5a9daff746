package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;

/**
 * The vote of the criteria between two alternatives: each criterion pulls with its part of the
 * weight, times how much it supports the first against the second, minus how much it supports the
 * second against the first. The gap is the difference of the two concordances.
 */
public final class Votes implements Attribution {

  private static final Measure MEASURE = Measure.of(Split.VOTES, "of the weight", 1);

  private final MethodInput input;
  private final Support support;
  private final double[] shares;

  /** How much a criterion supports that one performance is at least as good as another. */
  @FunctionalInterface
  public interface Support {

    /**
     * The support of one criterion.
     *
     * @param j the criterion
     * @param one the performance said to be at least as good
     * @param other the one it is compared with
     * @return from 0 to 1
     */
    double of(int j, double one, double other);
  }

  /**
   * The vote on some data.
   *
   * @param input performances and weights
   * @param support what a criterion supports
   */
  public Votes(MethodInput input, Support support) {
    this.input = input;
    this.support = support;
    this.shares = WeightShares.of(input);
  }

  @Override
  public Comparison compare(int first, int second) {
    double[] parts = new double[shares.length];
    for (int j = 0; j < parts.length; j++) {
      double one = input.performances().value(first, j);
      double other = input.performances().value(second, j);
      parts[j] = shares[j] * (support.of(j, one, other) - support.of(j, other, one)) + 0.0;
    }
    var ids = input.alternatives();
    return Comparison.of(
        ids.get(first), ids.get(second), Column.of(input.criteria(), parts), MEASURE);
  }
}
