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
import java.util.List;

/**
 * MEREC: weights by the removal effects of criteria. A criterion weighs the more, the more the
 * overall performances change when it is left out.
 *
 * <p><i>Model</i>: {@code n_ij = min_j / x_ij}, for costs {@code x_ij / max_j}; {@code S_i = ln(1 +
 * Σ_j |ln n_ij| / n)}; {@code S'_ij} the same without the term of criterion j, still divided by n;
 * {@code E_j = Σ_i |S'_ij - S_i|}, {@code w_j = E_j / Σ E}. n criteria.
 *
 * <p><i>Input</i>: performances above 0. <i>Output</i>: weights that sum to 1; step {@code
 * removalEffect}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused; so is a
 * performance of 0 or below.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas, Z. Turskis and J.
 * Antucheviciene, "Determination of Objective Weights Using a New Method Based on the Removal
 * Effects of Criteria (MEREC)", Symmetry 13 (2021) 525. DOI 10.3390/sym13040525.
 */
public record Merec() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "merec",
          "MEREC",
          "Weighs a criterion by how much overall performances change when it is left out.",
          "Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene 2021");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Merec());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return new DataChecks(DESCRIPTION, performances).positive().remarkConstant().build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    return InProportion.derivation(
        InProportion.step(
            "removalEffect",
            "How much the overall performances change without each criterion.",
            performances,
            effects(performances, directions)));
  }

  private static double[] effects(PerformanceTable performances, List<Direction> directions) {
    int n = performances.width();
    double[][] logs = new double[n][];
    double[] all = new double[performances.rows()];
    for (int j = 0; j < n; j++) {
      logs[j] = logs(performances.column(j), directions.get(j));
      for (int i = 0; i < all.length; i++) {
        all[i] += logs[j][i] / n;
      }
    }
    double[] effects = new double[n];
    for (int j = 0; j < n; j++) {
      effects[j] = effect(all, logs[j], n);
    }
    return effects;
  }

  /** The numbers {@code |ln n_ij|} of a column. */
  private static double[] logs(Column x, Direction direction) {
    double[] logs = x.toArray();
    for (int i = 0; i < logs.length; i++) {
      logs[i] =
          direction == Direction.MAXIMIZE
              ? logarithm(logs[i], x.least())
              : logarithm(x.greatest(), logs[i]);
    }
    return logs;
  }

  /** The logarithm of a quotient of at least 1, also where the quotient is too large. */
  private static double logarithm(double larger, double smaller) {
    double quotient = larger / smaller;
    return Double.isFinite(quotient) ? Math.log(quotient) : Math.log(larger) - Math.log(smaller);
  }

  /** {@code ln(1 + a) - ln(1 + a - l) = -ln(1 - l / (1 + a))}, which does not cancel out. */
  private static double effect(double[] all, double[] logs, int n) {
    var sum = new CompensatedSum();
    for (int i = 0; i < logs.length; i++) {
      sum.add(-Math.log1p(-logs[i] / n / (1 + all[i])));
    }
    return sum.value();
  }
}
