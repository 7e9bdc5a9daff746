package dev.steelyard.core.method.electre;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A ranking by two distillations of how credible it is that one outranks another. */
final class DistilledRanking {

  private final MethodInput input;
  private final Credibility credibility;
  private final double[][] credibilities;
  private final TwoOrders orders;

  DistilledRanking(
      MethodInput input,
      Credibility credibility,
      Pairwise.OfPair outranking,
      Discrimination discrimination) {
    this.input = input;
    this.credibility = credibility;
    credibilities = Pairwise.table(Pairwise.rows(input), 1, outranking);
    orders = new TwoOrders(input.alternatives(), discrimination.distillation(credibilities));
  }

  /** The mean of both orders; the steps about pairs are made only where they are few enough. */
  Evaluation evaluation(MethodDescription description, Supplier<List<Step>> ofPairs) {
    return Evaluation.of(
            description.id(),
            orders.mean(),
            Direction.MINIMIZE,
            new Votes(input, credibility::support))
        .with(() -> steps(ofPairs));
  }

  private List<Step> steps(Supplier<List<Step>> ofPairs) {
    var steps = new ArrayList<Step>();
    if (input.rows() <= Pairwise.SHOWN) {
      steps.addAll(ofPairs.get());
    }
    steps.addAll(orders.steps());
    return steps;
  }

  Step credibilities(String caption) {
    return Pairwise.step("credibility", caption, input.alternatives(), credibilities);
  }
}
