package dev.steelyard.json.result;

import dev.steelyard.core.robustness.AnswerChange;

/** What another answer to one question would do. */
record AnswerChangeDocument(
    String question, String answer, String effect, String leader, double lead, Double firstIn) {

  static AnswerChangeDocument of(AnswerChange change) {
    return new AnswerChangeDocument(
        change.question(),
        change.answer(),
        Words.of(change.effect()),
        change.leader().orElse(null),
        change.lead(),
        change.firstIn().orElse(null));
  }
}
