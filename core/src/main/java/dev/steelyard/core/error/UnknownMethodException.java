package dev.steelyard.core.error;

import java.util.List;

/** A decision asks for an aggregation method that is not in the catalogue. */
public final class UnknownMethodException extends DecisionException {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses with everything that was found.
   *
   * @param violations at least one
   * @throws IllegalArgumentException if {@code violations} is empty
   */
  public UnknownMethodException(List<Violation> violations) {
    super(violations);
  }

  @Override
  UnknownMethodException withViolations(List<Violation> others) {
    return new UnknownMethodException(others);
  }
}
