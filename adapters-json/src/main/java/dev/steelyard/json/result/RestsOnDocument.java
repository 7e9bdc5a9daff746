package dev.steelyard.json.result;

import dev.steelyard.core.robustness.RestsOn;

/** A criterion without which the lead vanishes. */
record RestsOnDocument(String criterion, String question, String without) {

  static RestsOnDocument of(RestsOn restsOn) {
    return new RestsOnDocument(
        restsOn.criterion(), restsOn.question().orElse(null), Words.of(restsOn.without()));
  }
}
