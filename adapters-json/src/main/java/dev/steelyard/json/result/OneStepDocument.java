package dev.steelyard.json.result;

import dev.steelyard.core.robustness.OneStep;

/** A performance that takes the lead away when it moves by one step. */
record OneStepDocument(
    String alternative, String criterion, Object to, double gap, String against) {

  static OneStepDocument of(OneStep step) {
    return new OneStepDocument(
        step.alternative(), step.criterion(), Words.of(step.to()), step.gap(), step.against());
  }
}
