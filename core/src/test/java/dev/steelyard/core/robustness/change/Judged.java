package dev.steelyard.core.robustness.change;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.DataAnchors;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.SplittableRandom;

/** Judges small decisions by any method. */
final class Judged {

  private Judged() {}

  static Judgement by(AggregationMethod method, Decision stated) {
    Decision decision = DataAnchors.resolve(stated);
    var table = ValueTable.of(decision, decision.alternativeIds());
    var weights = Weights.of(decision);
    var evaluation = method.evaluate(MethodInput.of(table, weights));
    return new Judgement(decision, table, weights, evaluation, method);
  }

  /** The example pair of the docs in points. */
  static Decision pair() {
    return PercentTable.draft(
            new double[] {4, 3, 2, 1}, new double[][] {{90, 50, 40, 70}, {60, 80, 50, 60}})
        .build();
  }

  /** Up to four alternatives with performances and weights in whole numbers. */
  static Decision random(SplittableRandom random, int rows, int width) {
    double[][] table = new double[rows][];
    for (int i = 0; i < rows; i++) {
      table[i] = random.ints(width, 0, 101).asDoubleStream().toArray();
    }
    return PercentTable.draft(random.ints(width, 1, 11).asDoubleStream().toArray(), table).build();
  }

  static Evaluation at(Judgement judgement, double... weights) {
    return judgement
        .method()
        .evaluate(MethodInput.unweighted(judgement.table()).withWeights(weights));
  }

  static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
