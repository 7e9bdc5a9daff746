package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something nobody knows yet.
 *
 * @param criterion the id of the criterion
 * @param alternatives the ids of the alternatives whose performance is unknown
 * @param question the id of the open question whose answer would state it, if there is one
 * @param canDecide whether knowing it can change who comes first
 */
public record MissingFact(
    String criterion, List<String> alternatives, Optional<String> question, boolean canDecide) {

  /** Copies the list. */
  public MissingFact {
    Objects.requireNonNull(criterion, "criterion");
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(question, "question");
  }
}
