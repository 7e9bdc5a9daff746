package dev.steelyard.core.method.voting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.BestOrders;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Condorcet's criterion: the alternative that beats every other one by a majority of weight.
 *
 * <p><i>Model</i>: {@code S_i = 1} if {@code d_ik ≥ d_ki} for every k, else 0, with {@code d_ik}
 * the weight of the criteria on which alternative i is better than k. With {@code >} for every
 * other k it is the Condorcet winner. m alternatives, n criteria.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Weights are numbers or
 * shares of voters, used as given. <i>Output</i>: 1 for the unbeaten and 0 for the others; this
 * chooses and does not rank the rest. Step {@code winner} names the Condorcet winner, if there is
 * one, {@code loser} what every other one beats, {@code smithSet} the smallest set whose members
 * all beat all others.
 *
 * <p><i>Degenerate cases</i>: if majorities run in circles, nobody is unbeaten and all tie; if
 * several are unbeaten they share rank 1; both are remarked. No alternatives give an empty ranking;
 * one alternative has rank 1; a criterion on which all are equal has no vote (remarked); more than
 * {@value PairwiseVotes#MOST} alternatives are refused.
 *
 * <p><i>Properties</i>: a winner stays the winner when any other alternative is dropped.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m²) memory.
 *
 * <p><i>Source</i>: M. de Condorcet, "Essai sur l'application de l'analyse à la probabilité des
 * décisions rendues à la pluralité des voix" (1785); J. H. Smith, "Aggregation of preferences with
 * variable electorate", Econometrica 41 (1973) 1027–1041 (the set).
 */
public final class Condorcet implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "condorcet",
              "Condorcet winner",
              "voting",
              "Finds the alternative that beats every other one by a majority of weight.",
              "Condorcet 1785")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, Condorcet::new);

  /** Has no parameters. */
  public Condorcet() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input).remarkConstant("It votes for no alternative.");
    PairwiseVotes.demand(fitness, input);
    if (input.rows() > 1 && input.rows() <= PairwiseVotes.MOST) {
      remarkWinners(fitness, unbeaten(PairwiseVotes.of(input), input.rows()));
    }
    return fitness.build();
  }

  private static void remarkWinners(FitnessBuilder fitness, double[] unbeaten) {
    double count = Arrays.stream(unbeaten).sum();
    Subject subject = Subject.at("method", "name");
    if (count == 0) {
      fitness.remark(
          subject, "Every alternative is beaten by another one.", "All alternatives tie.");
    } else if (count > 1) {
      fitness.remark(subject, "Several alternatives are unbeaten.", "They share the first rank.");
    }
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PairwiseVotes.demand(new FitnessBuilder(DESCRIPTION, input), input).build().require();
    PairwiseVotes votes = PairwiseVotes.of(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), unbeaten(votes, input.rows())),
            Direction.MAXIMIZE,
            PairwiseVotes.attribution(input))
        .with(() -> steps(votes, input.alternatives()));
  }

  private static double[] unbeaten(PairwiseVotes votes, int m) {
    return IntStream.range(0, m).mapToDouble(i -> allOthers(votes, m, i, 0) ? 1 : 0).toArray();
  }

  /** Whether an alternative has at least some majority against every other one. */
  private static boolean allOthers(PairwiseVotes votes, int m, int i, int least) {
    for (int k = 0; k < m; k++) {
      if (k != i && votes.majority(i, k) < least) {
        return false;
      }
    }
    return true;
  }

  private static boolean loses(PairwiseVotes votes, int m, int i) {
    for (int k = 0; k < m; k++) {
      if (k != i && votes.majority(i, k) >= 0) {
        return false;
      }
    }
    return m > 1;
  }

  private static List<Step> steps(PairwiseVotes votes, List<String> ids) {
    int m = ids.size();
    var steps = new ArrayList<>(MajoritySteps.of(votes, ids));
    var winner = IntStream.range(0, m).filter(i -> allOthers(votes, m, i, 1));
    var loser = IntStream.range(0, m).filter(i -> loses(votes, m, i));
    var smith = BestOrders.blocks(votes.margins()).stream().limit(1).flatMapToInt(IntStream::of);
    steps.add(members("winner", "Beats every other alternative.", ids, winner));
    steps.add(members("loser", "Is beaten by every other alternative.", ids, loser));
    steps.add(members("smithSet", "The smallest set that beats all others.", ids, smith));
    return steps;
  }

  private static Step members(String id, String caption, List<String> ids, IntStream rows) {
    return new Step.Members(id, caption, rows.mapToObj(ids::get).toList());
  }
}
