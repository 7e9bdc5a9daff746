package dev.steelyard.core.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong: what, where, and what would be right.
 *
 * @param code stable name of the rule that is broken
 * @param subject the part of the decision it is about
 * @param message one sentence: the subject, the rule, the actual value
 * @param allowed the values that would be right, in the order of the model; empty where they cannot
 *     be listed
 * @param replacement the allowed value nearest to the actual one, where one is near enough to be
 *     meant
 * @param help one more sentence of advice
 * @param place where it stands in the document it was read from; empty for decisions built in code
 */
public record Violation(
    ErrorCode code,
    Subject subject,
    String message,
    List<String> allowed,
    Optional<String> replacement,
    Optional<String> help,
    Optional<Place> place) {

  /** Copies the allowed values. */
  public Violation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(help, "help");
    Objects.requireNonNull(place, "place");
    allowed = List.copyOf(allowed);
  }

  /**
   * A violation without advice.
   *
   * @param code the rule
   * @param subject the part of the decision
   * @param message one sentence
   * @return the violation
   */
  public static Violation of(ErrorCode code, Subject subject, String message) {
    return new Violation(
        code, subject, message, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * This violation with the values that would be right, and the one of them that was probably
   * meant.
   *
   * @param actual the text that was given
   * @param allowedValues what may stand there
   * @return the violation with {@code allowed} and, if one is near, {@code replacement}
   */
  public Violation choices(String actual, List<String> allowedValues) {
    var nearest = NearestMatch.of(actual, allowedValues);
    return new Violation(code, subject, message, allowedValues, nearest, help, place);
  }

  /**
   * This violation with a sentence of advice.
   *
   * @param advice one sentence
   * @return the violation with help
   */
  public Violation help(String advice) {
    return new Violation(code, subject, message, allowed, replacement, Optional.of(advice), place);
  }

  /**
   * This violation seen from further outside.
   *
   * @param outer the names that lead to the object the subject starts in
   * @return the violation with the longer subject
   */
  public Violation under(Subject outer) {
    return new Violation(code, subject.under(outer), message, allowed, replacement, help, place);
  }

  /**
   * This violation with its place in a document.
   *
   * @param where the place
   * @return the violation with a place
   */
  public Violation at(Place where) {
    return new Violation(code, subject, message, allowed, replacement, help, Optional.of(where));
  }
}
