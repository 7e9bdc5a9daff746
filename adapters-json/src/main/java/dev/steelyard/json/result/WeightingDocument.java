package dev.steelyard.json.result;

import dev.steelyard.core.port.Outcome;
import java.util.List;

/**
 * How the weights came about.
 *
 * @param by the way they are stated
 * @param steps what was computed from the statement or the data
 */
record WeightingDocument(String by, List<StepDocument> steps) {

  static WeightingDocument of(Outcome outcome) {
    return new WeightingDocument(
        outcome.decision().weights().by(),
        outcome.weighing().steps().stream().map(StepDocuments::of).toList());
  }
}
