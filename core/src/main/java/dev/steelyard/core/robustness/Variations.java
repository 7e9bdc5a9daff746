package dev.steelyard.core.robustness;

import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.SplittableRandom;

/**
 * Varies weights and performances at random and counts who comes first.
 *
 * <p>In every variation the points of criterion j are {@code p_j = stated_j (1 + s (2u - 1)) +
 * low_j + u' (high_j - low_j)} with s the spread of the plan, and every performance is drawn evenly
 * from its range of positions; u, u' and the draws are independent and uniform on [0, 1). Points
 * are not normalised afresh in each variation, since that changes no order.
 *
 * <p>Work is cut into blocks with a random stream of their own, so the result has the same bits on
 * any number of threads. Standard error of a share b: {@code √(b (1 - b) / N)}, at most 0.0036 for
 * N = 20,000. Cost: O(N m n).
 */
public final class Variations {

  private final VariationPlan plan;
  private final ValueTable table;
  private final Draws draws;
  private final DrawnPoints points;

  private Variations(VariationPlan plan, ValueTable table, Weights weights) {
    this.plan = plan;
    this.table = table;
    this.draws = new Draws(table);
    this.points = new DrawnPoints(plan, weights);
  }

  /**
   * Counts who comes first.
   *
   * @param plan how often, from which seed, with which spread
   * @param table performances with their ranges
   * @param weights weights with their ranges
   * @return one share per alternative; empty when none is in play
   */
  public static FirstShares run(VariationPlan plan, ValueTable table, Weights weights) {
    return new Variations(plan, table, weights).run();
  }

  private FirstShares run() {
    return new FirstShareCount(
            plan, table.alternatives(), (random, first) -> first.add(scores(random)))
        .run();
  }

  private double[] scores(SplittableRandom random) {
    double[] scores = new double[table.alternatives().size()];
    for (int j = 0; j < table.criteria().size(); j++) {
      draws.add(j, points.draw(j, random), random, scores);
    }
    return scores;
  }
}
