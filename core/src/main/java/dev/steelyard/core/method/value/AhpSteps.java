package dev.steelyard.core.method.value;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.judgement.PairwiseMatrix;
import java.util.List;
import java.util.stream.IntStream;

/** The intermediate results of {@link Ahp}. */
final class AhpSteps {

  private final MethodInput input;
  private final AhpPriorities priorities;
  private final PerformanceTable local;

  AhpSteps(MethodInput input, Ahp.Parameters parameters, PerformanceTable local) {
    this.input = input;
    this.priorities = new AhpPriorities(input, parameters);
    this.local = local;
  }

  List<Step> of(Column scores) {
    return List.of(
        new Step.Table(
            "localPriorities", "Priorities of the alternatives on each criterion.", local),
        new Step.ByCriterion(
            "consistencyIndex",
            "How far the answers on each criterion contradict one another; 0 where it is measured.",
            Column.of(input.criteria(), indices())),
        new Step.ByAlternative(
            "priorities",
            "Scores divided by their sum.",
            Column.of(input.alternatives(), shares(scores))));
  }

  private double[] indices() {
    return IntStream.range(0, input.width())
        .mapToDouble(j -> priorities.answers(j).map(PairwiseMatrix::consistencyIndex).orElse(0.0))
        .toArray();
  }

  private static double[] shares(Column scores) {
    double[] shares = scores.toArray();
    double sum = CompensatedSum.of(shares);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum > 0 ? shares[i] / sum : 0;
    }
    return shares;
  }
}
