package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Constraint;
import java.util.Objects;

/**
 * An alternative in play that may yet turn out to miss a constraint, because its performance is
 * unknown or its range lies on both sides of the bound.
 *
 * @param alternative its id
 * @param constraint the constraint
 */
public record OpenConstraint(String alternative, Constraint constraint) {

  /** Refuses null. */
  public OpenConstraint {
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(constraint, "constraint");
  }
}
