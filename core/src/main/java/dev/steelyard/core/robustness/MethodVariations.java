package dev.steelyard.core.robustness;

import dev.steelyard.core.math.RandomStreams;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weight;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Variations of weights and performances judged by any method: it runs anew for each. The draws are
 * those of {@link Variations}, and so is the treatment of shared first places. A variation that the
 * method refuses counts for nobody.
 *
 * <p>Cost: one evaluation for each variation. The result does not depend on the number of threads.
 */
final class MethodVariations {

  private static final int BLOCK = 500;

  private final VariationPlan plan;
  private final Judgement judgement;
  private final ValueTable table;
  private final double allPoints;

  MethodVariations(VariationPlan plan, Judgement judgement) {
    this.plan = plan;
    this.judgement = judgement;
    this.table = judgement.table();
    this.allPoints = judgement.weights().all().stream().mapToDouble(Weight::points).sum();
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
      judge(random, first);
    }
    return first.counts();
  }

  private void judge(SplittableRandom random, FirstCount first) {
    MethodInput varied = varied(random);
    if (judgement.method().fitness(varied).level() != Fitness.Level.REFUSED) {
      first.add(oriented(judgement.method().evaluate(varied)));
    }
  }

  private static double[] oriented(Evaluation evaluation) {
    double[] scores = evaluation.scores().toArray();
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= evaluation.better().sign();
    }
    return scores;
  }

  private MethodInput varied(SplittableRandom random) {
    int n = table.criteria().size();
    double[] weights = new double[n];
    double[][] positions = new double[n][];
    double sum = 0;
    for (int j = 0; j < n; j++) {
      weights[j] = points(j, random);
      sum += weights[j];
      positions[j] = positions(j, random);
    }
    for (int j = 0; j < n; j++) {
      weights[j] /= sum / judgement.weights().total();
    }
    return MethodInput.of(table.at(positions), judgement.weights()).withWeights(weights);
  }

  private double points(int j, SplittableRandom random) {
    Weight weight = judgement.weights().all().get(j);
    double varied = 1 + plan.weightSpread() * (2 * random.nextDouble() - 1);
    double fixed = weight.stated() / allPoints * varied + weight.low() / allPoints;
    double open = (weight.high() - weight.low()) / allPoints;
    return open > 0 ? fixed + open * random.nextDouble() : fixed;
  }

  private double[] positions(int j, SplittableRandom random) {
    double[] column = new double[table.alternatives().size()];
    for (int i = 0; i < column.length; i++) {
      var reading = table.reading(i, j);
      double wide = reading.high() - reading.low();
      column[i] = wide == 0 ? reading.is() : reading.low() + wide * random.nextDouble();
    }
    return column;
  }
}
