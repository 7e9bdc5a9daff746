package dev.steelyard.core.method.reference;

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
import dev.steelyard.core.value.Normalization;
import java.util.List;

/**
 * MOOSRA: the weighted sum of benefits divided by that of costs (multi-objective optimization on
 * the basis of simple ratio analysis).
 *
 * <p><i>Model</i>: {@code v_ij = x_ij / √(Σ_k x_kj²)} with {@code x_ij} the performance of
 * alternative i on criterion j; {@code y_i = Σ_j w_j v_ij} over benefits divided by the same sum
 * over costs. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales, performances of at least 0, a cost of weight above 0.
 * <i>Output</i>: scores of at least 0; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: negative numbers, a criterion on which all performances are 0, and an
 * alternative without costs are refused, so data without a cost are, too. A criterion on which all
 * are equal adds the same to every sum above or below the line, which shifts scores, and is
 * remarked. Without benefits every score is 0. One alternative has rank 1; identical alternatives
 * tie; a zero weight adds nothing.
 *
 * <p><i>Properties</i>: free of units, not of origins; only ratios of weights count. Dropping an
 * alternative changes the norms and may reverse others. A cost near 0 outweighs everything.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: M. C. Das, B. Sarkar and S. Ray, "Decision making under conflicting
 * environment: a new MCDM method", International Journal of Applied Decision Sciences 5 (2012)
 * 142–162.
 */
public final class Moosra implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "moosra",
              "MOOSRA",
              "reference",
              "Divides the weighted sum of benefits by that of costs.",
              "Das, Sarkar and Ray 2012")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Moosra::new);

  /** Without parameters. */
  public Moosra() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .notNegative()
            .normalizable(Normalization.VECTOR_PLAIN)
            .remarkConstant("It adds the same to the cost sum or the benefit sum of all.");
    if (input.rows() > 0 && fitness.build().refusals().isEmpty()) {
      var ratio = CostRatio.of(input, DESCRIPTION);
      double least = Composites.scores(input, ratio::costs).least();
      fitness.demand(least > 0, "divides by the sum of costs, and some alternative has none");
      fitness.demand(!(least > 0) || ratio.finite(), "gets quotients beyond the range of numbers");
    }
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var ratio = CostRatio.of(input, DESCRIPTION);
    Column scores = Composites.scores(input, ratio::score);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new QuotientAttribution(input, ratio::benefits, ratio::costs, scores))
        .with(() -> steps(input, ratio));
  }

  private static List<Step> steps(MethodInput input, CostRatio ratio) {
    return List.of(
        new Step.Table(
            "normalised", "Performances divided by the norm of their column.", ratio.normalized()),
        new Step.ByAlternative(
            "benefits", "Weighted sums over benefits.", Composites.scores(input, ratio::benefits)),
        new Step.ByAlternative(
            "costs", "Weighted sums over costs.", Composites.scores(input, ratio::costs)));
  }
}
