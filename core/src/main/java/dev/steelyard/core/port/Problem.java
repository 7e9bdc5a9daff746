package dev.steelyard.core.port;

import dev.steelyard.core.error.Violation;
import java.util.List;

/**
 * Why a request was not answered, in the shape of RFC 9457.
 *
 * @param type stable name of the kind of problem, for instance {@code invalid-decision}
 * @param title what kind of problem it is
 * @param status the HTTP status
 * @param detail what happened this time
 * @param violations each thing that is wrong; may be empty
 */
public record Problem(
    String type, String title, int status, String detail, List<Violation> violations) {

  /** Copies the list. */
  public Problem {
    violations = List.copyOf(violations);
  }
}
