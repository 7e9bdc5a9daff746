package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;

/**
 * CILOS: criterion impact loss. A criterion weighs the more, the less is lost on it when the
 * alternative is chosen that is best on another criterion.
 *
 * <p><i>Model</i>: costs become {@code min_j / x_ij}; {@code a_ij} is then the performance on j of
 * the alternative that is best on i, and {@code p_ij = (a_jj - a_ij) / a_jj}. The weights solve
 * {@code F q = 0}, {@code Σ q = 1}, with {@code f_jk = p_jk} and {@code f_jj = -Σ_i p_ij}.
 *
 * <p><i>Input</i>: benefits of at least 0, costs above 0. <i>Output</i>: weights that sum to 1;
 * step {@code loss}.
 *
 * <p><i>Degenerate cases</i>: refused if the best of a criterion is shared, since the losses then
 * depend on which of them is taken, and that holds for a criterion on which all are equal; refused
 * if the equations have more than one solution, for instance if one alternative is best on every
 * criterion, and for fewer than two alternatives.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do. Only the rows of the best
 * alternatives count; a small change of who is best can change every weight.
 *
 * <p><i>Cost</i>: O(m n + n³).
 *
 * <p><i>Source</i>: E. K. Zavadskas and V. Podvezko, "Integrated Determination of Objective
 * Criteria Weights in MCDM", International Journal of Information Technology and Decision Making 15
 * (2016) 267–283. DOI 10.1142/S0219622016500036.
 */
public record Cilos() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "cilos",
          "CILOS",
          "Weighs a criterion the more, the less is lost on it when another one decides.",
          "Zavadskas and Podvezko 2016");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Cilos());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return new Losses(performances, directions)
        .check(new DataChecks(DESCRIPTION, performances))
        .build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    var losses = new Losses(performances, directions);
    double[] weights = InProportion.shares(losses.weights().orElseThrow());
    return new Derivation(Column.of(performances.criteria(), weights), List.of(losses.step()));
  }
}
