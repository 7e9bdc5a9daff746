package dev.steelyard.core.robustness;

import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable;
import java.util.Optional;

/**
 * Trade-off rates {@code r = w_1 |v_1'(x_1)| / (w_2 |v_2'(x_2)|)}: one unit of the first criterion
 * is worth r units of the second, at the performances an alternative has.
 *
 * <p>Value functions are piecewise linear, so a rate is exact as long as neither performance passes
 * a bend. At a bend it is the slope toward higher positions, at the upper end of a scale the one
 * toward lower positions. Where a function is flat or a weight is 0, nothing makes up for anything
 * and there is no rate. Cost: O(k) for k points of a value function.
 *
 * <p>Source: Keeney and Raiffa, "Decisions with Multiple Objectives" (1976), chapter 3, marginal
 * rate of substitution.
 */
public final class TradeOffRates {

  /**
   * The first step that is tried, as a part of the scale; a power of 2, so that halving is exact.
   */
  private static final double STEP = 0x1p-10;

  private static final int HALVINGS = 30;

  private final ValueTable table;
  private final double[] weights;

  /**
   * The rates of a weighted sum of value functions.
   *
   * @param table the values and their functions
   * @param weights n finite factors of at least 0; copied
   * @throws IllegalArgumentException if the weights do not fit the table or are not allowed
   */
  public TradeOffRates(ValueTable table, double... weights) {
    Numbers.requireWeights(table.criteria().size(), weights);
    this.table = table;
    this.weights = weights.clone();
  }

  /**
   * What one unit of a criterion is worth in units of another.
   *
   * @param row of the alternative
   * @param criterion column of the criterion that is moved
   * @param other column of the one that makes up for it
   * @return empty where one of them counts nothing there
   */
  public Optional<TradeOffRate> at(int row, int criterion, int other) {
    double slope = slope(row, criterion);
    double otherSlope = slope(row, other);
    double worth = weights[criterion] * Math.abs(slope);
    double otherWorth = weights[other] * Math.abs(otherSlope);
    if (!(worth > 0 && otherWorth > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new TradeOffRate(
            table.values().criteria().get(criterion),
            table.values().criteria().get(other),
            worth / otherWorth,
            slope > 0,
            otherSlope > 0));
  }

  private double slope(int row, int j) {
    var scale = table.criteria().get(j).scale();
    double at = table.reading(row, j).is();
    double step = STEP * (scale.highest() - scale.lowest());
    return at + step > scale.highest()
        ? slope(table.function(j), at, -step)
        : slope(table.function(j), at, step);
  }

  /** Halves the step until no bend is inside. */
  private static double slope(ValueFunction function, double at, double step) {
    double part = step;
    for (int k = 0; k < HALVINGS && !straight(function, at, part); k++) {
      part /= 2;
    }
    double to = at + part;
    return (function.points(to) - function.points(at)) / (to - at);
  }

  private static boolean straight(ValueFunction function, double at, double step) {
    return function.straight(Math.min(at, at + step), Math.max(at, at + step));
  }
}
