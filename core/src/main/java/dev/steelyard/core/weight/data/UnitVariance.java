package dev.steelyard.core.weight.data;

import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.function.ToIntFunction;

/** Weights in proportion to the variances of columns rescaled to run from 0 to 1. */
final class UnitVariance {

  private UnitVariance() {}

  static WeightingFitness fitness(WeightingDescription description, PerformanceTable performances) {
    return new DataChecks(description, performances)
        .remarkConstant()
        .remarkPair("All criteria on which they differ weigh the same.")
        .build();
  }

  static Derivation derivation(PerformanceTable performances, ToIntFunction<Column> divisor) {
    return InProportion.derivation(
        InProportion.step(
            "variance",
            "The variance of each criterion, rescaled to run from 0 to 1.",
            performances,
            InProportion.each(
                performances, x -> Spread.variance(Spread.unit(x), divisor.applyAsInt(x)))));
  }
}
