package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
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

/**
 * MULTIMOORA: three rankings of the MOORA family, joined by majority (multi-objective optimization
 * by ratio analysis plus the full multiplicative form).
 *
 * <p><i>Model</i>: {@link MooraRatio}, {@link MooraReferencePoint} and {@link FullMultiplicative}
 * with weighting {@code factor} each give a dense ranking. Alternative i gets a point for every
 * alternative k for which all three ranks of i and k differ and i is ahead in two or three. m
 * alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales, performances above 0. <i>Output</i>: points from 0 to m - 1;
 * higher is better, ties by competition. Ranks in one of the three are shared where scores differ
 * by at most 1e-10 of the largest.
 *
 * <p><i>Degenerate cases</i>: performances of 0 or less are refused, and so are costs of weight 0
 * and products beyond the range of numbers. With a benefit of weight 0 every product is 0, so no
 * pair differs in all three and all alternatives tie, which is remarked. One alternative has rank
 * 1; identical alternatives tie.
 *
 * <p><i>Properties</i>: free of units. Dropping an alternative may reverse others. A pair that
 * shares one of the three ranks gives no point to either, so a dominated alternative may get more
 * points than its dominator.
 *
 * <p><i>Cost</i>: O(m n + m²) time, O(m n) memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: W. K. M. Brauers and E. K. Zavadskas, "Project management by MULTIMOORA as an
 * instrument for transition economies", Technological and Economic Development of Economy 16 (2010)
 * 5–24, DOI 10.3846/tede.2010.01. Dominance by two of three stands for their dominance theory,
 * which is stated in words.
 */
public final class Multimoora implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "multimoora",
              "MULTIMOORA",
              "reference",
              "Joins ratio system, reference point and full multiplicative form by majority.",
              "Brauers and Zavadskas 2010")
          .claiming(Claim.UNIT_FREE, Claim.WEIGHTS_ARE_RATIOS, Claim.EXACT_PARTS)
          .taking(Effort.PAIRS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, Multimoora::new);

  private static final FullMultiplicative PRODUCTS =
      new FullMultiplicative(
          new FullMultiplicative.Parameters(FullMultiplicative.Weighting.FACTOR));

  /** Without parameters. */
  public Multimoora() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    Fitness products = PRODUCTS.fitness(input);
    Fitness own =
        new FitnessBuilder(DESCRIPTION, input)
            .positive()
            .normalizable(Normalization.VECTOR_PLAIN)
            .build();
    return new Fitness(
        own.refusals().isEmpty() ? products.refusals() : own.refusals(), products.remarks());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var majority = ThreeRankings.of(input, MooraParts.of(input, DESCRIPTION));
    Column scores = majority.points();
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Composites.more(input, majority::points, scores))
        .with(() -> steps(majority));
  }

  private static List<Step> steps(ThreeRankings rankings) {
    return List.of(
        new Step.ByAlternative(
            "ratio", "Scores of the ratio system; more is better.", rankings.ratio()),
        new Step.ByAlternative(
            "referencePoint",
            "Largest weighted distances from the reference point; less is better.",
            rankings.distance()),
        new Step.ByAlternative(
            "fullMultiplicative",
            "Scores of the full multiplicative form; more is better.",
            rankings.product()),
        new Step.Table(
            "rankMatrix", "Dense ranks in the three; equal scores share a rank.", ranks(rankings)));
  }

  private static PerformanceTable ranks(ThreeRankings rankings) {
    return PerformanceTable.adopting(
        rankings.ratio().ids(),
        List.of("ratio", "referencePoint", "fullMultiplicative"),
        rankings.ranks());
  }
}
