package dev.steelyard.core.robustness.finding;

import java.util.Optional;

/**
 * The one refinement that helps most: what is worth most to find out. Among equals it is the one
 * stated first, cells before questions before weights.
 */
public final class HelpfulRefinement {

  /** Points that rounding in an expectation cannot reach. */
  private static final double NOTHING = 1e-9;

  private HelpfulRefinement() {}

  /**
   * Finds it.
   *
   * @param value what finding out is worth
   * @return empty when nothing is uncertain, or nothing that is uncertain is worth finding out
   */
  public static Optional<FindingOut> of(ValueOfFindingOut value) {
    return value.ranked().stream().findFirst().filter(each -> each.points() > NOTHING);
  }
}
