package dev.steelyard.core.robustness;

import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.SplittableRandom;

/** Draws the points of criteria around what is stated and evenly from what is left open. */
public final class DrawnPoints {

  private final double spread;
  private final Weights weights;
  private final double allPoints;

  /**
   * A way to draw.
   *
   * @param plan has the spread
   * @param weights what is stated and what is open
   */
  public DrawnPoints(VariationPlan plan, Weights weights) {
    this.spread = plan.weightSpread();
    this.weights = weights;
    this.allPoints = weights.all().stream().mapToDouble(Weight::points).sum();
  }

  /**
   * Draws the points of a criterion, as part of all stated points, which keeps huge and tiny ones
   * in the range of doubles.
   *
   * @param j its column
   * @param random where the draw comes from
   * @return at least 0; the points of all criteria need not add to 1
   */
  public double draw(int j, SplittableRandom random) {
    Weight weight = weights.all().get(j);
    double varied = 1 + spread * (2 * random.nextDouble() - 1);
    double fixed = weight.stated() / allPoints * varied + weight.low() / allPoints;
    double open = (weight.high() - weight.low()) / allPoints;
    return open > 0 ? fixed + open * random.nextDouble() : fixed;
  }
}
