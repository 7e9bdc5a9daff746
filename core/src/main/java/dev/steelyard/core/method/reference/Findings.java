package dev.steelyard.core.method.reference;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What several methods of this family find about their data. */
final class Findings {

  private Findings() {}

  /**
   * Refuses what cannot be divided by: costs that are not above 0, benefits below 0, and benefits
   * that are 0 throughout.
   */
  static FitnessBuilder ratios(FitnessBuilder fitness, MethodInput input) {
    fitness.positive(j -> !input.benefit(j), "divides by costs, which must be above 0");
    fitness.cells(input::benefit, value -> value >= 0, "needs benefits of at least 0");
    IntStream.range(0, input.rows() == 0 ? 0 : input.width())
        .filter(j -> input.benefit(j) && input.best(j) == 0)
        .forEach(j -> fitness.refuseCriterion(j, "cannot divide by performances that are all 0"));
    return fitness;
  }

  /** Refuses criteria that come out infinite, unless something is refused already. */
  static FitnessBuilder usable(FitnessBuilder fitness, Scaling[] scalings) {
    if (fitness.build().refusals().isEmpty()) {
      IntStream.range(0, scalings.length)
          .filter(j -> !scalings[j].usable())
          .forEach(j -> fitness.refuseCriterion(j, "cannot scale numbers of this size"));
    }
    return fitness;
  }

  /** Refuses weights that are all 0. */
  static FitnessBuilder weighed(FitnessBuilder fitness, MethodInput input) {
    return fitness.demand(
        input.width() == 0 || Arrays.stream(input.weights()).sum() > 0, "needs a weight above 0");
  }

  /** Remarks constant criteria that change no order, and that nothing tells alternatives apart. */
  static FitnessBuilder constants(FitnessBuilder fitness, MethodInput input, String consequence) {
    fitness.remarkConstant("It tells none of them apart and changes no order.");
    return same(fitness, input, consequence);
  }

  /** Remarks that nothing tells the alternatives apart. */
  static FitnessBuilder same(FitnessBuilder fitness, MethodInput input, String consequence) {
    return input.rows() > 0 && !differs(input)
        ? fitness.remark(
            Subject.at("method", "name"),
            "No criterion that counts tells the alternatives apart.",
            consequence)
        : fitness;
  }

  /** Whether any criterion with a weight has two different performances. */
  private static boolean differs(MethodInput input) {
    return IntStream.range(0, input.width())
        .anyMatch(j -> input.weight(j) > 0 && !input.performances().column(j).constant());
  }
}
