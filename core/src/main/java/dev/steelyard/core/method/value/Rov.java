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
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Range of value (ROV): the middle between what the gains and what the costs are worth.
 *
 * <p><i>Model</i>: {@code r_ij = (x_ij - min_j) / (max_j - min_j)}, for costs {@code (max_j - x_ij)
 * / (max_j - min_j)}; {@code u+_i = Σ_gains w_j r_ij}, {@code u-_i = Σ_costs w_j r_ij}, {@code u_i
 * = (u-_i + u+_i) / 2}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: u, from 0 to 1/2 when the weights sum to 1; higher
 * is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion is 0 for all, with a remark; two alternatives
 * are remarked, as any difference then counts in full; one alternative has rank 1 with score 0.
 *
 * <p><i>Properties</i>: additive and fully compensatory, in fact half the weighted sum under
 * min-max; neither units nor zeros matter; scores depend on the extremes present.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: D. S. Yakowitz, L. J. Lane and F. Szidarovszky, "Multi-attribute decision
 * making: dominance with respect to an importance order of the attributes", Applied Mathematics and
 * Computation 54 (1993) 167–181; with given weights as in S. Hajkowicz and A. Higgins, "A
 * comparison of multiple criteria analysis techniques for water resource management", European
 * Journal of Operational Research 184 (2008) 255–265. Not the version for ordinal weights.
 */
public final class Rov implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "rov",
              "ROV (range of value)",
              "value",
              "Takes the middle between the weighted gains and the weighted costs, both between worst and best.",
              "Yakowitz, Lane and Szidarovszky 1993; Hajkowicz and Higgins 2008")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Rov::new);

  /** There is nothing to choose. */
  public Rov() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new Terms(input, input.weights(), j -> term(input, j))
        .bounded(
            new FitnessBuilder(DESCRIPTION, input)
                .normalizable(Normalization.MIN_MAX)
                .remarkConstant("It adds nothing to any score.")
                .remarkPair());
  }

  private static DoubleUnaryOperator term(MethodInput input, int j) {
    return Normalization.MIN_MAX.formula(input.performances().column(j), input.direction(j));
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable values = new Terms(input, input.weights(), j -> term(input, j)).table();
    double[] halves = input.weights();
    for (int j = 0; j < halves.length; j++) {
      halves[j] /= 2;
    }
    Column scores = Terms.scores(values, halves);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, Terms.gains(values, halves, scores))
        .with(() -> steps(input, values));
  }

  private static List<Step> steps(MethodInput input, PerformanceTable values) {
    double[] weights = input.weights();
    double[] plus = Terms.sums(values, weights, input::benefit);
    double[] minus = Terms.sums(values, weights, j -> !input.benefit(j));
    return List.of(
        new Step.Table(
            "normalised", "Performances between the worst and the best present.", values),
        new Step.ByAlternative(
            "uPlus", "Weighted sum of the gains.", Column.of(input.alternatives(), plus)),
        new Step.ByAlternative(
            "uMinus", "Weighted sum of the costs.", Column.of(input.alternatives(), minus)));
  }
}
