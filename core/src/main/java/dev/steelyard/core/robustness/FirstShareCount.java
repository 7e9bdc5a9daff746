package dev.steelyard.core.robustness;

import dev.steelyard.core.math.RandomStreams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Counts who comes first in the variations of a plan. Work is cut into blocks with a random stream
 * of their own, so the result has the same bits on any number of threads.
 */
final class FirstShareCount {

  private static final int BLOCK = 500;

  private final VariationPlan plan;
  private final List<String> alternatives;
  private final Variation variation;

  /** Draws one variation and adds who comes first in it. */
  @FunctionalInterface
  interface Variation {
    void judge(SplittableRandom random, FirstCount first);
  }

  FirstShareCount(VariationPlan plan, List<String> alternatives, Variation variation) {
    this.plan = plan;
    this.alternatives = alternatives;
    this.variation = variation;
  }

  FirstShares run() {
    int blocks = (plan.count() + BLOCK - 1) / BLOCK;
    var streams = new RandomStreams(plan.seed());
    double[][] counts =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(block -> count(streams.stream(block), size(block)))
            .toArray(double[][]::new);
    var share = new LinkedHashMap<String, Double>();
    for (int i = 0; i < alternatives.size(); i++) {
      share.put(alternatives.get(i), sum(counts, i) / plan.count());
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
    var first = new FirstCount(alternatives.size());
    for (int k = 0; k < size; k++) {
      variation.judge(random, first);
    }
    return first.counts();
  }
}
