package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;

/**
 * Weights that are computed from the performances of the alternatives in play, and not from what a
 * person finds important. They weigh every judged criterion, so groups do not matter to them.
 */
public interface DataWeighting extends WeightStatement {

  /**
   * What the weighting makes of some data before it runs.
   *
   * @param performances m alternatives by n criteria
   * @param directions the better direction of each criterion
   * @return why it has no weights for the data, and what it remarks about them
   */
  WeightingFitness fitness(PerformanceTable performances, List<Direction> directions);

  /**
   * Computes the weights.
   *
   * @param performances m alternatives by n criteria
   * @param directions the better direction of each criterion
   * @return n weights that sum to 1, and how they came about
   * @throws dev.steelyard.core.error.InapplicableMethodException if the fitness is refused; it
   *     names the cells or criteria
   */
  Derivation weigh(PerformanceTable performances, List<Direction> directions);

  @Override
  default Reach reach() {
    return Reach.CRITERIA;
  }

  @Override
  default List<Violation> violations(List<CriteriaNode> siblings) {
    return List.of();
  }
}
