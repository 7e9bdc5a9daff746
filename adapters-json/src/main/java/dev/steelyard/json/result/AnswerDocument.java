package dev.steelyard.json.result;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.List;

/** A question that was answered. */
record AnswerDocument(String question, String ask, String answer) {

  static List<AnswerDocument> all(Decision decision) {
    return decision.questionnaire().questions().stream()
        .filter(question -> decision.answers().to(question.id()).isPresent())
        .map(question -> of(question, decision))
        .toList();
  }

  private static AnswerDocument of(Question question, Decision decision) {
    String answer = decision.answers().to(question.id()).orElseThrow();
    return new AnswerDocument(question.id(), question.ask(), answer);
  }
}
