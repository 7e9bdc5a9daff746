package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered so far.
 *
 * @param given question id to the answer, in the order given
 */
public record Answers(Map<String, String> given) {

  /** The answer that every question offers. It is not the same as leaving a question open. */
  public static final String NOT_SURE = "not sure";

  /** Nothing answered yet. */
  public static final Answers NONE = new Answers(new LinkedHashMap<>());

  /** Copies the answers. */
  public Answers {
    given = Ordered.copy(given);
  }

  /**
   * The answer to a question.
   *
   * @param question a question's id
   * @return empty while it is open; {@link #NOT_SURE} is an answer
   */
  public Optional<String> to(String question) {
    return Optional.ofNullable(given.get(question));
  }

  /**
   * These answers and one more.
   *
   * @param question a question's id
   * @param answer one of its options, or {@link #NOT_SURE}
   * @return new answers; an earlier answer to the same question is replaced in its place
   */
  public Answers with(String question, String answer) {
    var more = new LinkedHashMap<>(given);
    more.put(question, answer);
    return new Answers(more);
  }
}
