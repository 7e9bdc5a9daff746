package dev.steelyard.json.result;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.interview.InterviewState;
import java.util.List;

/**
 * Where an interview stands.
 *
 * @param next the question to ask now; absent when all are answered
 * @param open the ids of the open questions, the one that matters most first
 */
record InterviewDocument(
    String format,
    String title,
    QuestionDocument next,
    List<String> open,
    int answered,
    int total,
    boolean settled,
    boolean offerToStop,
    List<QuestionDocument> questions) {

  static InterviewDocument of(Decision decision, InterviewState state) {
    return new InterviewDocument(
        "interview/1",
        decision.heading().title(),
        state.next().map(question -> QuestionDocument.of(question, decision)).orElse(null),
        state.open().stream().map(Question::id).toList(),
        state.answered(),
        state.total(),
        state.settled(),
        state.offerToStop(),
        decision.questionnaire().questions().stream()
            .map(question -> QuestionDocument.of(question, decision))
            .toList());
  }
}
