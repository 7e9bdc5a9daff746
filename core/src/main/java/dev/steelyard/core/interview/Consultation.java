package dev.steelyard.core.interview;

import java.util.List;
import java.util.Objects;

/**
 * An offer to take the open points to an adviser.
 *
 * @param reason why
 * @param questions the ids of the questions it is about
 */
public record Consultation(ConsultationReason reason, List<String> questions) {

  /** Copies the list. */
  public Consultation {
    Objects.requireNonNull(reason, "reason");
    questions = List.copyOf(questions);
  }
}
