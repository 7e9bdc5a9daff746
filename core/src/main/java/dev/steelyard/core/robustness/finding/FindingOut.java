package dev.steelyard.core.robustness.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that can be found out, and what that is worth.
 *
 * @param kind what it is
 * @param alternative the id of the alternative, for a cell
 * @param criterion the id of the criterion, for a cell and a weight
 * @param question the id of the question, for a question
 * @param points by how many score points knowing it improves what is taken, on average; at least 0
 */
public record FindingOut(
    Kind kind,
    Optional<String> alternative,
    Optional<String> criterion,
    Optional<String> question,
    double points) {

  /** What can be found out. */
  public enum Kind {
    /** A performance that is unknown or known within a range. */
    CELL,
    /** The answer to a question that is open or answered with "not sure". */
    QUESTION,
    /** What one criterion counts. */
    WEIGHT
  }

  /** Refuses null. */
  public FindingOut {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(question, "question");
  }

  static FindingOut cell(String alternative, String criterion, double points) {
    return new FindingOut(
        Kind.CELL, Optional.of(alternative), Optional.of(criterion), Optional.empty(), points);
  }

  static FindingOut question(String question, double points) {
    return new FindingOut(
        Kind.QUESTION, Optional.empty(), Optional.empty(), Optional.of(question), points);
  }

  static FindingOut weight(String criterion, double points) {
    return new FindingOut(
        Kind.WEIGHT, Optional.empty(), Optional.of(criterion), Optional.empty(), points);
  }
}
