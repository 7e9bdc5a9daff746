package dev.steelyard.core.port;

import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import java.util.List;

/**
 * What a check of one document found.
 *
 * @param file the name of the document as the user gave it
 * @param violations what makes it invalid; empty when it is valid
 * @param warnings what its author may want to look at again
 */
public record CheckReport(String file, List<Violation> violations, List<Warning> warnings) {

  /** Copies the lists. */
  public CheckReport {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /**
   * Whether the document states a decision.
   *
   * @return true without violations
   */
  public boolean valid() {
    return violations.isEmpty();
  }
}
