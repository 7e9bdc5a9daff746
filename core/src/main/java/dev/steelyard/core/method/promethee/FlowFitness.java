package dev.steelyard.core.method.promethee;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;

/** What all PROMETHEE methods remark about data. */
final class FlowFitness {

  private FlowFitness() {}

  static FitnessBuilder of(MethodDescription description, MethodInput input) {
    var fitness =
        new FitnessBuilder(description, input)
            .remarkConstant("It adds 0 to every flow and changes no order.");
    return input.rows() != 1
        ? fitness
        : fitness.remark(
            Subject.at("method", "name"),
            description.name() + " compares alternatives with one another, and there is one.",
            "All its flows are 0, which says nothing about it.");
  }
}
