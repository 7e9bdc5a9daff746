package dev.steelyard.core.error;

import java.util.List;

/** The decision was read or built, but it breaks rules of the model. */
public final class InvalidDecisionException extends DecisionException {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses with everything that was found.
   *
   * @param violations at least one
   * @throws IllegalArgumentException if {@code violations} is empty
   */
  public InvalidDecisionException(List<Violation> violations) {
    super(violations);
  }

  @Override
  InvalidDecisionException withViolations(List<Violation> others) {
    return new InvalidDecisionException(others);
  }
}
