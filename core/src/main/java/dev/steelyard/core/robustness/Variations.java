package dev.steelyard.core.robustness;

import dev.steelyard.core.math.RandomStreams;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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

  private static final int BLOCK = 500;

  private final VariationPlan plan;
  private final ValueTable table;
  private final Weights weights;
  private final Draws draws;
  private final double allPoints;

  private Variations(VariationPlan plan, ValueTable table, Weights weights) {
    this.plan = plan;
    this.table = table;
    this.weights = weights;
    this.draws = new Draws(table);
    this.allPoints = weights.all().stream().mapToDouble(Weight::points).sum();
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
    int blocks = (plan.count() + BLOCK - 1) / BLOCK;
    var streams = new RandomStreams(plan.seed());
    double[][] counts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(block -> count(streams.stream(block), size(block)))
            .toArray(double[][]::new);
    var share = new LinkedHashMap<String, Double>();
    for (int i = 0; i < table.alternatives().size(); i++) {
      share.put(table.alternatives().get(i), sum(counts, i) / plan.count());
    }
    return new FirstShares(plan, share);
  }

  private int size(int block) {
    return Math.min(BLOCK, plan.count() - block * BLOCK);
  }

  private static double sum(double[][] counts, int i) {
    double sum = 0;
    for (double[] block : counts) {
      sum += block[i];
    }
    return sum;
  }

  private double[] count(SplittableRandom random, int size) {
    var first = new FirstCount(table.alternatives().size());
    for (int k = 0; k < size; k++) {
      first.add(scores(random));
    }
    return first.counts();
  }

  private double[] scores(SplittableRandom random) {
    double[] scores = new double[table.alternatives().size()];
    for (int j = 0; j < table.criteria().size(); j++) {
      draws.add(j, points(j, random), random, scores);
    }
    return scores;
  }

  /** As part of all stated points, which keeps huge and tiny ones in the range of doubles. */
  private double points(int j, SplittableRandom random) {
    Weight weight = weights.all().get(j);
    double varied = 1 + plan.weightSpread() * (2 * random.nextDouble() - 1);
    double fixed = weight.stated() / allPoints * varied + weight.low() / allPoints;
    double open = (weight.high() - weight.low()) / allPoints;
    return open > 0 ? fixed + open * random.nextDouble() : fixed;
  }
}
