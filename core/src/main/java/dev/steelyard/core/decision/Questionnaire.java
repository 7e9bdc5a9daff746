package dev.steelyard.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The questions a decision asks.
 *
 * @param questions in the order stated
 * @param importance what answers to importance questions add
 */
public record Questionnaire(List<Question> questions, ImportanceScale importance) {

  /** No questions. */
  public static final Questionnaire NONE = new Questionnaire(List.of(), ImportanceScale.STANDARD);

  /** Copies the questions. */
  public Questionnaire {
    questions = List.copyOf(questions);
    Objects.requireNonNull(importance, "importance");
  }

  /**
   * The question with an id.
   *
   * @param id an id
   * @return empty when it is not asked
   */
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /**
   * The ids of all questions.
   *
   * @return in the order stated
   */
  public List<String> ids() {
    return questions.stream().map(Question::id).toList();
  }
}
