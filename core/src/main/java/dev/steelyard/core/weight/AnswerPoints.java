package dev.steelyard.core.weight;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import java.util.HashMap;
import java.util.Map;

/** What the answers to importance questions add to each criterion. */
final class AnswerPoints {

  private final Map<String, Double> fixed = new HashMap<>();
  private final Map<String, Double> low = new HashMap<>();
  private final Map<String, Double> high = new HashMap<>();

  private AnswerPoints() {}

  static AnswerPoints of(Decision decision) {
    var points = new AnswerPoints();
    var questionnaire = decision.questionnaire();
    questionnaire.questions().stream()
        .filter(ImportanceQuestion.class::isInstance)
        .map(ImportanceQuestion.class::cast)
        .forEach(
            question ->
                decision
                    .answers()
                    .to(question.id())
                    .ifPresent(answer -> points.add(question, answer, questionnaire.importance())));
    return points;
  }

  private void add(ImportanceQuestion question, String answer, ImportanceScale scale) {
    question.importance().forEach((criterion, share) -> add(criterion, share, answer, scale));
  }

  private void add(String criterion, double share, String answer, ImportanceScale scale) {
    if (answer.equals(Answers.NOT_SURE)) {
      low.merge(criterion, share * scale.notSureLow(), Double::sum);
      high.merge(criterion, share * scale.notSureHigh(), Double::sum);
    } else {
      fixed.merge(criterion, share * scale.points().get(answer), Double::sum);
    }
  }

  double fixed(String criterion) {
    return fixed.getOrDefault(criterion, 0.0);
  }

  double low(String criterion) {
    return low.getOrDefault(criterion, 0.0);
  }

  double high(String criterion) {
    return high.getOrDefault(criterion, 0.0);
  }
}
