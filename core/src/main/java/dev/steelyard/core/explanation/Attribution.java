package dev.steelyard.core.explanation;

import java.util.List;

/** Splits the difference of two alternatives' scores among the criteria. */
@FunctionalInterface
public interface Attribution {

  /**
   * Why one alternative is ahead of another.
   *
   * @param first row of the first alternative
   * @param second row of the second
   * @return one pull per criterion; positive for what speaks for the first, whether more or less of
   *     the score is better
   */
  Comparison compare(int first, int second);

  /**
   * Whether scores are points from 0 to 100 on anchored scales.
   *
   * @return false unless they are
   */
  default boolean inPoints() {
    return false;
  }

  /**
   * What every criterion adds to every score.
   *
   * @return one per alternative and criterion, alternatives in row order, each sum a score; empty
   *     where scores are no sums over criteria
   */
  default List<Contribution> contributions() {
    return List.of();
  }
}
