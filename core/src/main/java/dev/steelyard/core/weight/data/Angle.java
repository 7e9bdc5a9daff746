package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;
import java.util.Map;

/**
 * Angle weights: a criterion weighs the more, the larger the angle between its column and a column
 * of equal numbers.
 *
 * <p><i>Model</i>: {@code θ_j = arccos(Σ_i x_ij / (√m ‖x_j‖))}, {@code w_j = θ_j / Σ θ}. It is
 * computed as {@code θ_j = arctan(σ_j / x̄_j)} with {@code σ_j} the standard deviation (divisor m)
 * and {@code x̄_j} the mean, which is the same and stays exact for columns that are nearly
 * constant. Dividing columns by their sums, as the source does, changes no angle.
 *
 * <p><i>Variants</i>: with normalization {@code sum} costs enter as {@code 1 / x_ij}.
 *
 * <p><i>Input</i>: performances of at least 0; with {@code sum}, costs above 0. <i>Output</i>:
 * weights that sum to 1; step {@code angle} in radians.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused; so is a negative
 * performance.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do. With {@code sum-plain} directions
 * do not matter.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: D. Shuai, Z. Zongzhun, W. Yongji and L. Lei, "A new angular method to determine
 * the objective weights", 24th Chinese Control and Decision Conference (2012) 3889–3892.
 *
 * @param normalization {@link Normalization#SUM_PLAIN} or {@link Normalization#SUM}
 */
public record Angle(Normalization normalization) implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "angle",
          "Angle weighting",
          "Weighs a criterion by the angle between its column and a column of equal numbers.",
          "Shuai, Zongzhun, Yongji and Lei 2012");

  private static final Parameter<Normalization> NORMALIZATION = ColumnSum.parameter();

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new Angle(values.get(NORMALIZATION)), NORMALIZATION);

  /**
   * Checks the normalization.
   *
   * @throws IllegalArgumentException if it is another one
   */
  public Angle {
    ColumnSum.require(normalization);
  }

  /** With costs as they are. */
  public Angle() {
    this(Normalization.SUM_PLAIN);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return ColumnSum.settings(normalization);
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return new DataChecks(DESCRIPTION, performances)
        .notNegative()
        .cells(j -> reciprocal(directions, j), x -> x != 0, "divides by costs")
        .remarkConstant()
        .build();
  }

  private boolean reciprocal(List<Direction> directions, int j) {
    return ColumnSum.reciprocal(normalization, directions.get(j));
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    double[] angles = new double[performances.width()];
    for (int j = 0; j < angles.length; j++) {
      Column x = performances.column(j);
      angles[j] = x.constant() ? 0 : angle(ColumnSum.proportional(x, reciprocal(directions, j)));
    }
    return InProportion.derivation(
        InProportion.step(
            "angle",
            "The angle of each criterion to a column of equal numbers, in radians.",
            performances,
            angles));
  }

  private static double angle(Column x) {
    return x.constant() ? 0 : Math.atan2(Spread.populationDeviation(x), Spread.mean(x));
  }
}
