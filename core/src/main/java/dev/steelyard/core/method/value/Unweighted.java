package dev.steelyard.core.method.value;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;

/** The remark that a method does not use the stated weights. */
final class Unweighted {

  private Unweighted() {}

  static FitnessBuilder remark(MethodInput input, FitnessBuilder fitness) {
    for (double weight : input.weights()) {
      if (weight != input.weight(0)) {
        return fitness.remark(
            Subject.at("weights"),
            "This method does not use the stated weights.",
            "Another method is needed if they are to count.");
      }
    }
    return fitness;
  }
}
