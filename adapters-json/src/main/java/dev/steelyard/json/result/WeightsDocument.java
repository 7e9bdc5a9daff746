package dev.steelyard.json.result;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.Weighing;
import java.util.List;

/**
 * What every criterion counts, and how that was found.
 *
 * @param by the id of the weighting
 */
record WeightsDocument(
    String format,
    String by,
    List<WeightDocument> weights,
    List<StepDocument> steps,
    List<RemarkDocument> remarks) {

  static WeightsDocument of(Decision decision, Weighing weighing) {
    return new WeightsDocument(
        "weights/1",
        decision.weights().by(),
        weighing.weights().all().stream().map(WeightDocument::of).toList(),
        weighing.steps().stream().map(StepDocuments::of).toList(),
        weighing.remarks().stream().map(RemarkDocument::of).toList());
  }
}
