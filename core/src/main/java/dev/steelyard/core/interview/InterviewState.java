package dev.steelyard.core.interview;

import dev.steelyard.core.decision.Question;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an interview stands.
 *
 * @param open the questions without an answer, the one that matters most first
 * @param answered how many questions have an answer
 * @param total how many questions there are
 * @param settled whether no remaining answer can change who comes first
 */
public record InterviewState(List<Question> open, int answered, int total, boolean settled) {

  /** Copies the list. */
  public InterviewState {
    open = List.copyOf(open);
  }

  /**
   * The question to ask next.
   *
   * @return empty when all are answered
   */
  public Optional<Question> next() {
    return open.stream().findFirst();
  }

  /**
   * Whether it makes sense to offer to stop.
   *
   * @return true when questions are left and none of them can change who comes first
   */
  public boolean offerToStop() {
    return settled && !open.isEmpty();
  }

  /**
   * The position of the next question among all.
   *
   * @return from 1
   */
  public int number() {
    return Objects.checkIndex(answered, total + 1) + 1;
  }
}
