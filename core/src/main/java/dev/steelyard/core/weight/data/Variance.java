package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;

/**
 * Variance weights: a criterion weighs the more, the further the alternatives lie apart on it.
 *
 * <p><i>Model</i>: {@code w_j = V_j / Σ V} with {@code V_j} the variance (divisor m - 1) of column
 * j, rescaled to {@code (x - min) / (max - min)}. The divisor cancels out, so the weights are those
 * of {@link StatisticalVariance}; the two names are kept apart because the literature does so.
 *
 * <p><i>Input</i>: any numbers; directions do not matter. <i>Output</i>: weights that sum to 1;
 * step {@code variance}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused. With two
 * alternatives all criteria that differ weigh the same, which is remarked.
 *
 * <p><i>Properties</i>: neither units nor zeros of scales matter.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: R. V. Rao and B. K. Patel, "A subjective and objective integrated multiple
 * attribute decision making method for material selection", Materials and Design 31 (2010)
 * 4738–4747; rescaled to the range as independent programs do it.
 */
public record Variance() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "variance",
          "Variance weighting",
          "Weighs a criterion by the variance of its rescaled column.",
          "Rao and Patel 2010");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Variance());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return UnitVariance.fitness(DESCRIPTION, performances);
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    return UnitVariance.derivation(performances, x -> x.size() - 1);
  }
}
