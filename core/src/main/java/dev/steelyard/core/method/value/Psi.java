package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;

/**
 * Preference selection index (PSI): weights from the data, the more the less a criterion varies.
 *
 * <p><i>Model</i>: {@code r_ij = x_ij / max_j}, for costs {@code min_j / x_ij}; mean {@code r_j};
 * preference variation {@code PV_j = Σ_i (r_ij - r_j)²}; deviation {@code Φ_j = 1 - PV_j}; {@code
 * ψ_j = Φ_j / Σ_j Φ_j}; {@code I_i = Σ_j ψ_j r_ij}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: gains of at least 0, costs above 0. The stated weights are not used, which is
 * remarked if they are not all equal. <i>Output</i>: I, 0 to 1; higher is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: where {@code PV_j > 1}, which takes several alternatives far apart,
 * the formula gives a negative weight and the data is refused, as it is when all Φ are 0. Constant
 * criteria have the largest weight and add the same to every score.
 *
 * <p><i>Properties</i>: additive in the end, so the split of a gap is exact; units do not matter;
 * weights and scores depend on all alternatives present.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: K. Maniya and M. G. Bhatt, "A selection of material using a novel type
 * decision-making method: Preference selection index method", Materials and Design 31 (2010)
 * 1785–1789, doi:10.1016/j.matdes.2009.11.020.
 */
public final class Psi implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "psi",
              "PSI (preference selection index)",
              "value",
              "Derives weights from how little each criterion varies, and adds up normalized performances.",
              "Maniya and Bhatt 2010")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS,
              Claim.ORDER_IGNORES_WEIGHTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Psi::new);

  /** There is nothing to choose. */
  public Psi() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input).notNegative().normalizable(Normalization.LINEAR);
    if (fitness.build().level() == Fitness.Level.REFUSED || input.rows() == 0) {
      return fitness.build();
    }
    double[] deviations = deviations(values(input));
    for (int j = 0; j < deviations.length; j++) {
      if (deviations[j] < 0) {
        fitness.refuseCriterion(j, "gives a negative weight to a variation above 1");
      }
    }
    fitness.demand(CompensatedSum.of(deviations) > 0, "needs a criterion that varies less");
    return Unweighted.remark(input, fitness).build();
  }

  private static PerformanceTable values(MethodInput input) {
    return Normalized.table(input, Normalization.LINEAR, DESCRIPTION);
  }

  private static double[] deviations(PerformanceTable values) {
    double[] deviations = new double[values.width()];
    for (int j = 0; j < deviations.length; j++) {
      deviations[j] = 1 - variation(values.column(j));
    }
    return deviations;
  }

  private static double variation(Column column) {
    var sum = new CompensatedSum();
    for (int i = 0; i < column.size(); i++) {
      sum.add(column.value(i));
    }
    double mean = sum.value() / column.size();
    var squares = new CompensatedSum();
    for (int i = 0; i < column.size(); i++) {
      squares.add((column.value(i) - mean) * (column.value(i) - mean));
    }
    return squares.value();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable values = values(input);
    double[] weights = deviations(values);
    double sum = CompensatedSum.of(weights);
    for (int j = 0; j < weights.length && sum > 0; j++) {
      weights[j] /= sum;
    }
    Column scores = Terms.scores(values, weights);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, Terms.gains(values, weights, scores))
        .with(
            () ->
                List.of(
                    new Step.Table("normalised", "Performances made comparable.", values),
                    new Step.ByCriterion(
                        "weights",
                        "Weights that the method derives from the data.",
                        Column.of(input.criteria(), weights))));
  }
}
