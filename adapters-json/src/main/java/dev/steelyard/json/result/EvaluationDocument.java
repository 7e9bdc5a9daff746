package dev.steelyard.json.result;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** What the method made of performances and weights. */
record EvaluationDocument(
    MethodDocument method,
    String better,
    List<RankedDocument> ranking,
    String ties,
    List<WeightDocument> weights,
    WeightingDocument weighting,
    List<Contribution> contributions,
    List<StepDocument> steps,
    List<ComparisonDocument> comparisons) {

  static EvaluationDocument of(Outcome outcome) {
    var evaluation = outcome.evaluation();
    var decision = outcome.decision();
    return new EvaluationDocument(
        MethodDocument.of(decision.method()),
        evaluation.better() == Direction.MAXIMIZE ? "higher" : "lower",
        evaluation.ranking().ranked().stream()
            .map(each -> RankedDocument.of(each, decision))
            .toList(),
        Words.of(evaluation.ranking().ties()),
        outcome.weights().all().stream().map(WeightDocument::of).toList(),
        WeightingDocument.of(outcome),
        evaluation.contributions(),
        evaluation.steps().stream().map(StepDocuments::of).toList(),
        outcome.comparisons().stream().map(ComparisonDocument::of).toList());
  }
}
