package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
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
import java.util.function.IntUnaryOperator;

/**
 * Root assessment method (RAM): gains under a root whose degree grows with the costs.
 *
 * <p><i>Model</i>: {@code y_ij = w_j x_ij / Σ_i x_ij}; {@code S+_i} sums it over the gains, {@code
 * S-_i} over the costs; {@code RI_i = (2 + S+_i)^(1 / (2 + S-_i))}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: performances of at least 0 in columns that are not all 0. <i>Output</i>: RI,
 * from 2^(1/3) to 3^(1/2) when the weights sum to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: without costs {@code S- = 0}, without gains {@code S+ = 0}; a
 * constant criterion adds the same to every part; identical alternatives tie.
 *
 * <p><i>Properties</i>: partly compensatory; units do not matter; scores depend on the sums over
 * the alternatives present. Gaps are split by the Shapley value.
 *
 * <p><i>Cost</i>: O(m n) time and memory; a comparison of two O(n 2^n) up to twelve criteria.
 *
 * <p><i>Source</i>: A. Sotoudeh-Anvari, "Root Assessment Method (RAM): A novel multi-criteria
 * decision making method and its applications in sustainability challenges", Journal of Cleaner
 * Production 423 (2023) 138695, doi:10.1016/j.jclepro.2023.138695.
 */
public final class Ram implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "ram",
              "RAM (root assessment)",
              "value",
              "Takes a root of the summed gains whose degree grows with the summed costs.",
              "Sotoudeh-Anvari 2023")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Ram::new);

  /** There is nothing to choose. */
  public Ram() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .notNegative()
        .normalizable(Normalization.SUM_PLAIN)
        .remarkConstant("It adds the same to every part.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable parts = Normalized.table(input, Normalization.SUM_PLAIN, DESCRIPTION);
    double[] weights = input.weights();
    Column gains = Column.of(input.alternatives(), Terms.sums(parts, weights, input::benefit));
    Column costs =
        Column.of(input.alternatives(), Terms.sums(parts, weights, j -> !input.benefit(j)));
    double[] roots = gains.toArray();
    for (int i = 0; i < roots.length; i++) {
      roots[i] = root(gains.value(i), costs.value(i));
    }
    Column scores = Column.of(input.alternatives(), roots);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Terms.shapley(parts, scores, row -> composite(input, parts, row)))
        .with(() -> steps(parts, gains, costs));
  }

  private static double root(double gains, double costs) {
    return StrictMath.pow(2 + gains, 1 / (2 + costs));
  }

  private static double composite(MethodInput input, PerformanceTable parts, IntUnaryOperator row) {
    double gains = 0;
    double costs = 0;
    for (int j = 0; j < input.width(); j++) {
      double part = input.weight(j) * parts.value(row.applyAsInt(j), j);
      if (input.benefit(j)) {
        gains += part;
      } else {
        costs += part;
      }
    }
    return root(gains, costs);
  }

  private static List<Step> steps(PerformanceTable parts, Column gains, Column costs) {
    return List.of(
        new Step.Table("normalised", "Part of each performance in the sum of its column.", parts),
        new Step.ByAlternative("sPlus", "Weighted parts of the gains.", gains),
        new Step.ByAlternative("sMinus", "Weighted parts of the costs.", costs));
  }
}
