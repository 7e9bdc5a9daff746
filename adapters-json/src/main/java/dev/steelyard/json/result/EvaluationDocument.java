package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** What the method made of performances and weights. */
record EvaluationDocument(
    List<RankedDocument> ranking,
    String ties,
    List<WeightDocument> weights,
    List<Contribution> contributions,
    List<StepDocument> steps,
    List<ComparisonDocument> comparisons) {

  static EvaluationDocument of(Outcome outcome) {
    var evaluation = outcome.evaluation();
    var decision = outcome.decision();
    return new EvaluationDocument(
        evaluation.ranking().ranked().stream()
            .map(each -> RankedDocument.of(each, decision))
            .toList(),
        Words.of(evaluation.ranking().ties()),
        outcome.weights().all().stream().map(WeightDocument::of).toList(),
        evaluation.contributions(),
        evaluation.steps().stream().map(StepDocument::of).toList(),
        outcome.comparisons().stream().map(ComparisonDocument::of).toList());
  }
}
