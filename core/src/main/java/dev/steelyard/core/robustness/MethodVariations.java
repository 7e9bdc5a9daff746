package dev.steelyard.core.robustness;

import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.value.ValueTable;
import java.util.Collections;
import java.util.SplittableRandom;

/**
 * Variations of weights and performances judged by any method: it runs anew for each. The draws are
 * those of {@link Variations}, and so is the treatment of shared first places. A variation that the
 * method refuses counts for nobody. Where nothing varies, there is nothing to count. A method that
 * uses triangles has the range of every performance in its scores, so that weights alone are
 * varied.
 *
 * <p>Cost: one evaluation for each variation. The result does not depend on the number of threads.
 */
final class MethodVariations {

  private final VariationPlan plan;
  private final Judgement judgement;
  private final ValueTable table;
  private final DrawnPoints points;
  private final MethodInput facts;
  private final boolean open;

  MethodVariations(VariationPlan plan, Judgement judgement) {
    this.plan = plan;
    this.judgement = judgement;
    this.table = judgement.table();
    this.points = new DrawnPoints(plan, judgement.weights());
    this.facts = MethodInput.unweighted(table);
    this.open = judgement.variesPerformances();
  }

  FirstShares run() {
    return judgement.variable()
        ? new FirstShareCount(plan, table.alternatives(), this::judge).run()
        : new FirstShares(plan, Collections.emptyMap());
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
      weights[j] = points.draw(j, random);
      sum += weights[j];
      positions[j] = open ? positions(j, random) : positions[j];
    }
    for (int j = 0; j < n; j++) {
      weights[j] /= sum / judgement.weights().total();
    }
    return (open ? MethodInput.unweighted(table.at(positions)) : facts).withWeights(weights);
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
