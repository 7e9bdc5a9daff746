package dev.steelyard.core.error;

import java.util.List;

/** The text of a decision could not be read at all: it is not well-formed, or over a limit. */
public final class UnreadableDocumentException extends DecisionException {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses with everything that was found.
   *
   * @param violations at least one
   * @throws IllegalArgumentException if {@code violations} is empty
   */
  public UnreadableDocumentException(List<Violation> violations) {
    super(violations);
  }

  @Override
  UnreadableDocumentException withViolations(List<Violation> others) {
    return new UnreadableDocumentException(others);
  }
}
