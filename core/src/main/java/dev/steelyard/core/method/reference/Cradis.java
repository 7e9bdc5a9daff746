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
 * CRADIS: how near an alternative comes to the best mixture of all, measured from the single
 * largest and the single least weighted value (compromise ranking of alternatives from distance to
 * ideal solution).
 *
 * <p><i>Model</i>: {@code v_ij = w_j x_ij / max_j}, for a cost {@code w_j min_j / x_ij}; t and u
 * are the largest and least {@code v} of the whole table; {@code s⁺_i = Σ_j (t - v_ij)}, {@code
 * s⁻_i = Σ_j (v_ij - u)}; {@code s⁺_0}, {@code s⁻_0} are those of an alternative with the largest
 * {@code v} of every criterion; {@code K⁺_i = s⁺_0 / s⁺_i}, {@code K⁻_i = s⁻_i / s⁻_0}; the score
 * is {@code (K⁺_i + K⁻_i) / 2}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales; costs above 0, benefits at least 0. <i>Output</i>: scores from 0
 * to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: costs of 0, negative numbers and benefits that are all 0 are refused.
 * A ratio 0 / 0 is 1: the alternative is as good as the mixture. Criteria of weight 0 are left out.
 * A constant criterion has the largest value for all and is remarked. One alternative has score 1;
 * identical alternatives tie.
 *
 * <p><i>Properties</i>: free of units, not of origins. With equal weights {@code s⁺_0 = 0}, and
 * only {@code K⁻} distinguishes, unless an alternative is best throughout. Dropping an alternative
 * may reverse others.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: A. Puška, Ž. Stević and D. Pamučar, "Evaluation and selection of healthcare
 * waste incinerators using extended sustainability criteria and multi-criteria analysis methods",
 * Environment, Development and Sustainability 24 (2022) 11195–11225, DOI
 * 10.1007/s10668-021-01902-2.
 */
public final class Cradis implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "cradis",
              "CRADIS",
              "reference",
              "Compares distances from one ideal and one anti-ideal value with the best mixture.",
              "Puška, Stević and Pamučar 2022")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Cradis::new);

  /** Without parameters. */
  public Cradis() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .positive(j -> !input.benefit(j), "divides by costs")
        .cells(input::benefit, value -> value >= 0, "needs performances of at least 0")
        .normalizable(Normalization.LINEAR)
        .remarkConstant("All have the largest value on it.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    CradisUtility utility = CradisUtility.of(input, DESCRIPTION);
    Column scores = Composites.scores(input, utility::score);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Composites.more(input, utility::score, scores))
        .with(() -> steps(input, utility));
  }

  private static List<Step> steps(MethodInput input, CradisUtility utility) {
    return List.of(
        new Step.Table("weighted", "Weighted normalized performances.", utility.weighted()),
        new Step.ByAlternative(
            "distanceToIdeal",
            "Sums of distances from the largest value of the table.",
            Composites.scores(input, utility::below)),
        new Step.ByAlternative(
            "distanceToAntiIdeal",
            "Sums of distances from the least value of the table.",
            Composites.scores(input, utility::above)),
        new Step.ByAlternative(
            "KPlus",
            "The distance of the best mixture from the ideal, as a part of that of each.",
            Composites.scores(input, utility::plus)),
        new Step.ByAlternative(
            "KMinus",
            "Distances from the anti-ideal, as a part of that of the best mixture.",
            Composites.scores(input, utility::minus)));
  }
}
