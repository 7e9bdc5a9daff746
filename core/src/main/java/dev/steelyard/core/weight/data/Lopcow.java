package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;

/**
 * LOPCOW: logarithmic percentage change-driven objective weighting.
 *
 * <p><i>Model</i>: with {@code u_ij} the column rescaled from 0 for the worst to 1 for the best,
 * {@code PV_j = |100 ln(√(Σ_i u_ij² / m) / σ_j)|} with {@code σ_j} the standard deviation of {@code
 * u_j} (divisor m - 1), {@code w_j = PV_j / Σ PV}. m alternatives.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: weights that sum to 1; step {@code percentageValue}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal has no percentage value: it is
 * left out, gets no weight and is remarked. It is refused if all criteria are such, and if every
 * percentage value is 0, which is always so with two alternatives.
 *
 * <p><i>Properties</i>: neither units nor zeros of scales matter. The divisor does not cancel out:
 * programs that take m give other weights. A column on which one alternative is best and all others
 * are equally bad has no weight, although nothing sets it apart more.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: F. Ecer and D. Pamucar, "A novel LOPCOW-DOBI multi-criteria sustainability
 * performance assessment methodology: An application in developing country banking sector", Omega
 * 112 (2022) 102690.
 */
public record Lopcow() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "lopcow",
          "LOPCOW",
          "Weighs a criterion by its mean square in proportion to its spread, in logarithms.",
          "Ecer and Pamucar 2022");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Lopcow());

  /** Percentage values below this are rounding. */
  private static final double NOTHING = 1e-10;

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    var checks = new DataChecks(DESCRIPTION, performances).remarkConstant();
    return checks.clean()
        ? checks
            .demand(
                CompensatedSum.of(percentages(performances, directions)) > NOTHING,
                "finds nothing to weigh by; with two alternatives it never does")
            .build()
        : checks.build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    return InProportion.derivation(
        InProportion.step(
            "percentageValue",
            "The logarithmic percentage value of each criterion.",
            performances,
            percentages(performances, directions)));
  }

  private static double[] percentages(PerformanceTable performances, List<Direction> directions) {
    double[] percentages = new double[performances.width()];
    for (int j = 0; j < percentages.length; j++) {
      var column = performances.column(j);
      percentages[j] = column.constant() ? 0 : percentage(Spread.unit(column, directions.get(j)));
    }
    return percentages;
  }

  private static double percentage(double[] unit) {
    var squares = new CompensatedSum();
    for (double each : unit) {
      squares.add(each * each);
    }
    double meanSquare = squares.value() / unit.length;
    return Math.abs(50 * Math.log(meanSquare / Spread.variance(unit, unit.length - 1)));
  }
}
