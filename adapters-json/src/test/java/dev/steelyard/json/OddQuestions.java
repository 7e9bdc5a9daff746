package dev.steelyard.json;

import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Questions with odd words, and an importance scale of their own. */
final class OddQuestions {
  private final OddTexts odd;

  OddQuestions(OddTexts odd) {
    this.odd = odd;
  }

  Questionnaire of(Questionnaire plain) {
    return new Questionnaire(
        plain.questions().stream().map(this::question).toList(), importance(plain.importance()));
  }

  private Question question(Question question) {
    if (question instanceof ChoiceQuestion choice) {
      return new ChoiceQuestion(choice.id(), odd.any(), Optional.of(odd.any()), choice.choices());
    }
    ImportanceQuestion asked = (ImportanceQuestion) question;
    return new ImportanceQuestion(asked.id(), odd.any(), Optional.empty(), asked.importance());
  }

  /** Every level of the plain scale stays, so that answers stay valid. */
  private ImportanceScale importance(ImportanceScale plain) {
    if (odd.in(0.5)) {
      return plain;
    }
    var points = new LinkedHashMap<>(plain.points());
    points.put("odd " + odd.any(), odd.number());
    return odd.in(0.5) ? new ImportanceScale(points, 0, 30) : new ImportanceScale(points, 5, 5);
  }
}
