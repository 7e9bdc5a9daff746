package dev.steelyard.core.error;

import java.util.Objects;
import java.util.Optional;

/**
 * Something about a valid decision that its author may want to look at again.
 *
 * @param code what kind of remark
 * @param subject the part of the decision it is about
 * @param message one sentence
 * @param help one sentence of advice
 * @param place where it stands in the document it was read from
 */
public record Warning(
    WarningCode code, Subject subject, String message, String help, Optional<Place> place) {

  /** Refuses null. */
  public Warning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(help, "help");
    Objects.requireNonNull(place, "place");
  }

  /**
   * A warning about a decision in memory.
   *
   * @param code what kind of remark
   * @param subject the part of the decision
   * @param message one sentence
   * @param help one sentence of advice
   * @return a warning without a place
   */
  public static Warning of(WarningCode code, Subject subject, String message, String help) {
    return new Warning(code, subject, message, help, Optional.empty());
  }

  /**
   * This warning with its place in a document.
   *
   * @param where the place
   * @return the warning with a place
   */
  public Warning at(Place where) {
    return new Warning(code, subject, message, help, Optional.of(where));
  }
}
