package dev.steelyard.core.method.voting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.BestOrders;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseOrders;
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.List;

/**
 * Kemeny's rule: the order that contradicts the fewest votes on pairs.
 *
 * <p><i>Model</i>: among all orders of the m alternatives, those with the greatest {@code K = Σ
 * d_ik} over all pairs in which i comes before k, with {@code d_ik} the weight of the criteria on
 * which alternative i is better than k. Equal performances vote for neither side and count the same
 * for every order. The score of an alternative is its mean position in all best orders.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Weights are numbers or
 * shares of voters, used as given. <i>Output</i>: mean positions from 1 to m; lower is better.
 *
 * <p><i>Degenerate cases</i>: several best orders are remarked, counted in step {@code
 * optimalOrders} and listed, up to {@value PairwiseOrders#LISTED}, in step {@code orders}; two
 * alternatives that they put in both ways may then have different mean positions. No alternatives
 * give an empty ranking; one alternative has rank 1; a criterion on which all are equal has no vote
 * (remarked). Refused: more than {@value PairwiseVotes#MOST} alternatives, and more than {@value
 * BestOrders#LIMIT} that form one circle of majorities or draws.
 *
 * <p><i>Properties</i>: a Condorcet winner is first, a Condorcet loser last; a block that beats all
 * others stands before them. Dropping an alternative inside a circle can reverse others.
 *
 * <p><i>Cost</i>: O(m² n) time for the pairs, O(2^k k) time and O(2^k) memory for every block of k
 * alternatives that no majority splits. The result is exact. The check before the run costs the
 * same.
 *
 * <p><i>Source</i>: J. G. Kemeny, "Mathematics without Numbers", Daedalus 88 (1959) 577–591; H. P.
 * Young and A. Levenglick, "A Consistent Extension of Condorcet's Election Principle", SIAM Journal
 * on Applied Mathematics 35 (1978) 285–300. The mean over best orders is ours.
 */
public final class Kemeny implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "kemeny",
              "Kemeny's rule",
              "voting",
              "Finds the orders that contradict the least weight on pairs of alternatives.",
              "Kemeny 1959; Young and Levenglick 1978")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.SETS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Kemeny::new);

  /** Has no parameters. */
  public Kemeny() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return PairwiseOrders.fitness(DESCRIPTION, input);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PairwiseOrders orders = PairwiseOrders.of(DESCRIPTION, input);
    return PairwiseOrders.ranked(DESCRIPTION, input, orders.best().meanPositions())
        .with(() -> steps(orders, input.alternatives()));
  }

  private static List<Step> steps(PairwiseOrders orders, List<String> ids) {
    var steps = new ArrayList<>(MajoritySteps.of(orders.votes(), ids));
    steps.add(
        new Step.Single(
            "agreement", "Weight on pairs that a best order agrees with.", agreement(orders, ids)));
    steps.addAll(orders.steps(ids));
    return steps;
  }

  /** Half of all votes and of the margins of the best order. */
  private static double agreement(PairwiseOrders orders, List<String> ids) {
    double all = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int k = 0; k < ids.size(); k++) {
        all += orders.votes().support(i, k);
      }
    }
    return (all + orders.best().agreement()) / 2;
  }
}
