package dev.steelyard.core.error;

import java.util.List;

/** An aggregation method cannot judge this data, for the reason its violations give. */
public final class InapplicableMethodException extends DecisionException {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses with everything that was found.
   *
   * @param violations at least one
   * @throws IllegalArgumentException if {@code violations} is empty
   */
  public InapplicableMethodException(List<Violation> violations) {
    super(violations);
  }

  @Override
  InapplicableMethodException withViolations(List<Violation> others) {
    return new InapplicableMethodException(others);
  }
}
