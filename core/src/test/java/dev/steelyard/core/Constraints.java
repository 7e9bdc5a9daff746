package dev.steelyard.core;

import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Mark;
import java.util.Optional;

/** Constraints without a reason. */
public final class Constraints {

  private Constraints() {}

  /**
   * Not below a number.
   *
   * @param criterion its id
   * @param bound a number of its scale
   * @return the constraint
   */
  public static Constraint atLeast(String criterion, double bound) {
    return of(criterion, Constraint.Relation.AT_LEAST, Mark.of(bound));
  }

  /**
   * Not above a number.
   *
   * @param criterion its id
   * @param bound a number of its scale
   * @return the constraint
   */
  public static Constraint atMost(String criterion, double bound) {
    return of(criterion, Constraint.Relation.AT_MOST, Mark.of(bound));
  }

  /**
   * Any relation with any mark.
   *
   * @param criterion its id
   * @param relation how it must compare
   * @param bound a mark of its scale
   * @return the constraint
   */
  public static Constraint of(String criterion, Constraint.Relation relation, Mark bound) {
    return new Constraint(criterion, relation, bound, Optional.empty());
  }
}
