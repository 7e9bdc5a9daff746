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
 * Weights by the coefficient of variation: the standard deviation in proportion to the mean.
 *
 * <p><i>Model</i>: {@code v_j = s_j / x̄_j} with {@code s_j} the standard deviation (divisor m - 1)
 * and {@code x̄_j} the mean, {@code w_j = v_j / Σ v}.
 *
 * <p><i>Input</i>: performances of at least 0; directions do not matter. <i>Output</i>: weights
 * that sum to 1; step {@code coefficientOfVariation}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused; so is a negative
 * performance, since a mean near 0 would make any weight.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do. The divisor cancels out.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: the coefficient is from K. Pearson, "Mathematical Contributions to the Theory
 * of Evolution. III. Regression, Heredity, and Panmixia", Philosophical Transactions of the Royal
 * Society A 187 (1896) 253–318. No single paper stands for its use as a weight.
 */
public record CoefficientOfVariation() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "coefficient-of-variation",
          "Coefficient of variation weighting",
          "Weighs a criterion by its standard deviation in proportion to its mean.",
          "Pearson 1896");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new CoefficientOfVariation());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return new DataChecks(DESCRIPTION, performances).notNegative().remarkConstant().build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    return InProportion.derivation(
        InProportion.step(
            "coefficientOfVariation",
            "The standard deviation of each criterion divided by its mean.",
            performances,
            InProportion.each(performances, x -> Spread.deviation(x) / Spread.mean(x))));
  }
}
