package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.ArrayList;
import java.util.List;

/** Answers belong to questions and are among the answers offered. */
final class AnswerRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    decision.answers().given().forEach((id, answer) -> checkOne(decision, id, answer, violations));
  }

  private static void checkOne(Decision decision, String id, String answer, Violations violations) {
    var questionnaire = decision.questionnaire();
    questionnaire
        .question(id)
        .ifPresentOrElse(
            question -> checkAnswer(question, answer, questionnaire.importance(), violations),
            () -> violations.add(unknownQuestion(id, questionnaire.ids())));
  }

  private static Violation unknownQuestion(String id, List<String> known) {
    return Violation.of(
            ErrorCode.UNKNOWN_QUESTION,
            Subject.at("answers", id),
            "There is no question \"" + id + "\".")
        .choices(id, known);
  }

  private static void checkAnswer(
      Question question, String answer, ImportanceScale importance, Violations violations) {
    var offered = new ArrayList<>(question.options(importance));
    offered.add(Answers.NOT_SURE);
    if (!offered.contains(answer)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_ANSWER,
                  Subject.at("answers", question.id()),
                  "\"" + answer + "\" is not an answer to question \"" + question.id() + "\".")
              .choices(answer, offered));
    }
  }
}
