package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * What the decision is about and where it stands. Nothing here changes a number.
 *
 * @param title what people read first
 * @param question the question to decide
 * @param context what a reader must know to follow it
 * @param status for instance {@code proposed} or {@code accepted}
 * @param date when it was stated, ISO 8601
 * @param revisit when to look at it again, ISO 8601
 * @param decided what people chose
 * @param ifLevel what it means, in the author's words, when the alternatives come out level
 */
public record Heading(
    String title,
    Optional<String> question,
    Optional<String> context,
    Optional<String> status,
    Optional<String> date,
    Optional<String> revisit,
    Optional<Decided> decided,
    Optional<String> ifLevel) {

  /** Refuses null. */
  public Heading {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(revisit, "revisit");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(ifLevel, "ifLevel");
  }

  /**
   * A heading with nothing but a title.
   *
   * @param title what people read first
   * @return the heading
   */
  public static Heading of(String title) {
    return new Heading(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
