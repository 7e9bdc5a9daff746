package dev.steelyard.json.result;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question as it is asked.
 *
 * @param options every answer it takes, "not sure" last
 * @param answer what was answered; absent while it is open
 */
record QuestionDocument(String id, String ask, String why, List<String> options, String answer) {

  static QuestionDocument of(Question question, Decision decision) {
    var options = new ArrayList<>(question.options(decision.questionnaire().importance()));
    options.add(Answers.NOT_SURE);
    return new QuestionDocument(
        question.id(),
        question.ask(),
        question.why().orElse(null),
        options,
        decision.answers().to(question.id()).orElse(null));
  }
}
