package dev.steelyard.core.method.voting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Schulze's method: chains of majorities, each as strong as its weakest link.
 *
 * <p><i>Model</i>: {@code d_ik} is the weight of the criteria on which alternative i is better than
 * k. A link from i to k exists where {@code d_ik > d_ki} and has strength {@code d_ik}; {@code
 * p_ik} is the strength of the strongest chain of links from i to k, 0 if there is none.
 * Alternative i is better than k where {@code p_ik > p_ki}. This relation has no circles. {@code
 * S_i = #{k : p_ik > p_ki} - #{k : p_ki > p_ik}}.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Weights are numbers or
 * shares of voters, used as given. <i>Output</i>: scores from {@code -(m-1)} to {@code m-1}; higher
 * is better. Step {@code relation} has the method's own answer, {@code unbeaten} its winners.
 *
 * <p><i>Degenerate cases</i>: where the method leaves two alternatives level but their scores
 * differ, this is remarked, as is more than one winner; then read the relation. No alternatives
 * give an empty ranking; one alternative has rank 1; a criterion on which all are equal has no vote
 * (remarked); more than {@value PairwiseVotes#MOST} alternatives are refused.
 *
 * <p><i>Properties</i>: a Condorcet winner is first; clones of an alternative do not help it.
 *
 * <p><i>Cost</i>: O(m² n + m³) time, O(m²) memory.
 *
 * <p><i>Source</i>: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011) 267–303,
 * doi 10.1007/s00355-010-0475-4. Variant: strength by winning votes. The score is ours: the paper
 * gives the relation.
 */
public final class Schulze implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "schulze",
              "Schulze method",
              "voting",
              "Prefers what has the stronger chain of majorities to the other.",
              "Schulze 2011")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.TRIPLES);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Schulze::new);

  /** Has no parameters. */
  public Schulze() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input).remarkConstant("It votes for no alternative.");
    PairwiseVotes.demand(fitness, input);
    if (input.rows() <= PairwiseVotes.MOST) {
      remarkLevel(fitness, StrongestPaths.of(PairwiseVotes.of(input), input.rows()));
    }
    return fitness.build();
  }

  private static void remarkLevel(FitnessBuilder fitness, StrongestPaths paths) {
    Subject subject = Subject.at("method", "name");
    if (paths.levelButApart()) {
      fitness.remark(
          subject,
          "The method leaves some alternatives level that are not level with the same others.",
          "They are ranked by wins minus losses; the relation shows which pairs are level.");
    }
    if (paths.unbeaten().count() > 1) {
      fitness.remark(
          subject,
          "Several alternatives are unbeaten.",
          "Each of them is a winner, also one that is not ranked first.");
    }
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PairwiseVotes.demand(new FitnessBuilder(DESCRIPTION, input), input).build().require();
    PairwiseVotes votes = PairwiseVotes.of(input);
    StrongestPaths paths = StrongestPaths.of(votes, input.rows());
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), paths.scores()),
            Direction.MAXIMIZE,
            PairwiseVotes.attribution(input))
        .with(() -> steps(votes, paths, input.alternatives()));
  }

  private static List<Step> steps(PairwiseVotes votes, StrongestPaths paths, List<String> ids) {
    var steps = new ArrayList<>(votes.steps());
    if (ids.size() <= PairwiseVotes.SHOWN) {
      steps.add(paths.step(ids));
      steps.add(
          PairwiseVotes.relation(
              "relation",
              "P where the row's chain is stronger, N where the column's is, I for neither.",
              ids,
              paths::better));
    }
    IntStream unbeaten = paths.unbeaten();
    steps.add(
        new Step.Members(
            "unbeaten",
            "No other alternative has a stronger chain to them.",
            unbeaten.mapToObj(ids::get).toList()));
    return steps;
  }
}
