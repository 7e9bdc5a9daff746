package dev.steelyard.core.method;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.BestOrders;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;

/** The orders of the alternatives that agree best with the votes of the criteria on pairs. */
public final class PairwiseOrders {

  /** Not more best orders than this are listed. */
  public static final int LISTED = 24;

  private final PairwiseVotes votes;
  private final BestOrders best;

  private PairwiseOrders(PairwiseVotes votes, double[][] margins) {
    this.votes = votes;
    this.best = BestOrders.of(margins);
  }

  /**
   * Finds the orders.
   *
   * @param description the method that asks, named in refusals
   * @param input performances, directions and weights
   * @return all best orders
   * @throws dev.steelyard.core.error.InapplicableMethodException if there are too many
   *     alternatives, or too many in one circle
   */
  public static PairwiseOrders of(MethodDescription description, MethodInput input) {
    var fitness = new FitnessBuilder(description, input);
    PairwiseVotes.demand(fitness, input).build().require();
    PairwiseVotes votes = PairwiseVotes.of(input);
    double[][] margins = votes.margins();
    demandBlocks(fitness, margins).build().require();
    return new PairwiseOrders(votes, margins);
  }

  private static FitnessBuilder demandBlocks(FitnessBuilder fitness, double[][] margins) {
    int largest =
        BestOrders.blocks(margins).stream().mapToInt(block -> block.length).max().orElse(0);
    return fitness.demand(
        largest <= BestOrders.LIMIT,
        "orders at most "
            + BestOrders.LIMIT
            + " alternatives that no majority splits, but here "
            + largest
            + " beat one another in circles or draw");
  }

  /**
   * Refuses what is too much to search.
   *
   * @param fitness what was found so far
   * @param input the data
   * @return the same fitness
   */
  public static FitnessBuilder demand(FitnessBuilder fitness, MethodInput input) {
    PairwiseVotes.demand(fitness, input);
    return input.rows() > PairwiseVotes.MOST
        ? fitness
        : demandBlocks(fitness, PairwiseVotes.of(input).margins());
  }

  /**
   * Ranks by positions in orders, where the criteria are voters.
   *
   * @param description the method that ranks
   * @param input the data
   * @param positions one per alternative, less is better
   * @return the evaluation, without steps
   */
  public static Evaluation ranked(
      MethodDescription description, MethodInput input, double[] positions) {
    return Evaluation.of(
        description.id(),
        Column.of(input.alternatives(), positions),
        Direction.MINIMIZE,
        PairwiseVotes.attribution(input));
  }

  /**
   * What the search makes of some data.
   *
   * @param description the method that asks
   * @param input the data
   * @return refused if there is too much to search; several best orders are remarked
   */
  public static Fitness fitness(MethodDescription description, MethodInput input) {
    var fitness =
        new FitnessBuilder(description, input).remarkConstant("It votes for no alternative.");
    PairwiseVotes.demand(fitness, input);
    if (input.rows() > PairwiseVotes.MOST) {
      return fitness.build();
    }
    double[][] margins = PairwiseVotes.of(input).margins();
    Fitness checked = demandBlocks(fitness, margins).build();
    if (checked.level() != Fitness.Level.REFUSED) {
      remarkSeveral(fitness, BestOrders.of(margins).count());
    }
    return fitness.build();
  }

  private static void remarkSeveral(FitnessBuilder fitness, double count) {
    if (count > 1) {
      fitness.remark(
          Subject.at("method", "name"),
          Numbers.text(count) + " orders are equally good.",
          "Alternatives are ranked by their mean position in all of them.");
    }
  }

  /**
   * The votes.
   *
   * @return of every pair
   */
  public PairwiseVotes votes() {
    return votes;
  }

  /**
   * The orders.
   *
   * @return all best ones
   */
  public BestOrders best() {
    return best;
  }

  /**
   * The number of best orders, and the first of them, as steps.
   *
   * @param ids the alternatives
   * @return {@code optimalOrders} and {@code orders}; without the first if the number is beyond the
   *     range of a double
   */
  public List<Step> steps(List<String> ids) {
    List<List<String>> orders =
        best.orders(LISTED).stream().map(order -> order.stream().map(ids::get).toList()).toList();
    Step listed =
        new Step.Sets(
            "orders", "Best orders, the best alternative first; at most 24 are listed.", orders);
    return Double.isFinite(best.count())
        ? List.of(
            new Step.Single("optimalOrders", "How many orders are equally good.", best.count()),
            listed)
        : List.of(listed);
  }
}
