package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.Arrays;
import java.util.List;

/**
 * Gini weights: a criterion weighs the more, the more unequal the alternatives are on it.
 *
 * <p><i>Model</i>: {@code G_j = Σ_i Σ_k |x_ij - x_kj| / (2 m² x̄_j)} with {@code x̄_j} the mean,
 * {@code w_j = G_j / Σ G}. m alternatives.
 *
 * <p><i>Input</i>: performances of at least 0; directions do not matter. <i>Output</i>: weights
 * that sum to 1; step {@code giniCoefficient}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused; so is a negative
 * performance.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do.
 *
 * <p><i>Cost</i>: O(n m log m): the double sum is taken over the gaps of the sorted column.
 *
 * <p><i>Source</i>: G. Li and G. Chi, "A New Determining Objective Weights Method: Gini Coefficient
 * Weight", 1st International Conference on Information Science and Engineering (2009) 3726–3729.
 */
public record Gini() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "gini",
          "Gini weighting",
          "Weighs a criterion by how unequal the alternatives are on it.",
          "Li and Chi 2009");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Gini());

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
            "giniCoefficient",
            "The Gini coefficient of each criterion, 0 for equal.",
            performances,
            InProportion.each(performances, Gini::coefficient)));
  }

  private static double coefficient(Column x) {
    double[] sorted = ColumnSum.proportional(x, false).toArray();
    Arrays.sort(sorted);
    int m = sorted.length;
    var sum = new CompensatedSum();
    for (int i = 1; i < m; i++) {
      sum.add((double) i * (m - i) * (sorted[i] - sorted[i - 1]));
    }
    return sum.value() / m / m / Spread.mean(sorted);
  }
}
