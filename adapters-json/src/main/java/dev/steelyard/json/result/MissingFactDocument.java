package dev.steelyard.json.result;

import dev.steelyard.core.robustness.MissingFact;
import java.util.List;

/** Something nobody knows yet. */
record MissingFactDocument(
    String criterion, List<String> alternatives, String question, boolean canDecide) {

  static MissingFactDocument of(MissingFact fact) {
    return new MissingFactDocument(
        fact.criterion(), fact.alternatives(), fact.question().orElse(null), fact.canDecide());
  }
}
