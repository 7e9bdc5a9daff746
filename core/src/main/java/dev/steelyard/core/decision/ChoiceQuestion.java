package dev.steelyard.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about facts: each answer states performances.
 *
 * @param id the name answers refer to
 * @param ask the question in plain words
 * @param why why it is asked
 * @param choices the answers it offers
 */
public record ChoiceQuestion(String id, String ask, Optional<String> why, List<Choice> choices)
    implements Question {

  /** Copies the choices. */
  public ChoiceQuestion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(why, "why");
    choices = List.copyOf(choices);
  }

  @Override
  public List<String> options(ImportanceScale importance) {
    return choices.stream().map(Choice::label).toList();
  }

  /**
   * The choice with a label.
   *
   * @param label an answer
   * @return empty when it is not offered
   */
  public Optional<Choice> choice(String label) {
    return choices.stream().filter(choice -> choice.label().equals(label)).findFirst();
  }
}
