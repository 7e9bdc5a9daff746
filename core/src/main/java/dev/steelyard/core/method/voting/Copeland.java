package dev.steelyard.core.method.voting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;

/**
 * Copeland's rule: how many other alternatives each one beats by a majority of weight.
 *
 * <p><i>Model</i>: {@code S_i = #{k : d_ik > d_ki} + ½ #{k ≠ i : d_ik = d_ki}} with {@code d_ik}
 * the weight of the criteria on which alternative i is better than k. m alternatives, n criteria.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Weights are numbers or
 * shares of voters, used as given. <i>Output</i>: scores from 0 to m - 1; higher is better.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1; a
 * criterion on which all are equal has no vote (remarked); if no weight is above 0 all tie; more
 * than {@value PairwiseVotes#MOST} alternatives are refused. Votes that differ by at most 1e-10 of
 * all weight are a draw.
 *
 * <p><i>Properties</i>: an alternative that beats every other one is first. Not compensatory in
 * amounts. Ties are frequent. Dropping an alternative can reverse the order of two others.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m²) memory. Steps with pairs up to {@value PairwiseVotes#SHOWN}
 * alternatives.
 *
 * <p><i>Source</i>: A. H. Copeland, "A reasonable social welfare function", seminar notes,
 * University of Michigan (1951); D. G. Saari and V. R. Merlin, "The Copeland method I:
 * relationships and the dictionary", Economic Theory 8 (1996) 51–76. Variant: a draw counts ½. Wins
 * minus losses gives the same order.
 */
public final class Copeland implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "copeland",
              "Copeland's rule",
              "voting",
              "Counts the alternatives that each one beats by a majority of weight.",
              "Copeland 1951")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Copeland::new);

  private static final double DRAW = 0.5;

  /** Has no parameters. */
  public Copeland() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input).remarkConstant("It votes for no alternative.");
    return PairwiseVotes.demand(fitness, input).build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PairwiseVotes votes = PairwiseVotes.of(input);
    double[] scores = new double[input.rows()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          count(votes, scores.length, i, 1) + DRAW * (count(votes, scores.length, i, 0) - 1);
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), scores),
            Direction.MAXIMIZE,
            PairwiseVotes.attribution(input))
        .with(() -> MajoritySteps.of(votes, input.alternatives()));
  }

  /** How many majorities of an alternative, itself included, have a sign. */
  private static int count(PairwiseVotes votes, int m, int i, int sign) {
    int count = 0;
    for (int k = 0; k < m; k++) {
      if (votes.majority(i, k) == sign) {
        count++;
      }
    }
    return count;
  }
}
