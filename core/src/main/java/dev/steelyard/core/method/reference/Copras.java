package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.fuzzy.Importance;
import dev.steelyard.core.method.fuzzy.TriangularMethods;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Map;

/**
 * COPRAS, COmplex PRoportional ASsessment: benefits add up, and costs are turned into a benefit in
 * inverse proportion.
 *
 * <p><i>Model</i>: {@code d_ij = w_j x_ij / Σ_i x_ij}; {@code S⁺_i} is the sum of {@code d_ij} over
 * the benefits, {@code S⁻_i} that over the costs. The significance is {@code Q_i = S⁺_i + Σ_k S⁻_k
 * / (S⁻_i Σ_k 1 / S⁻_k)}, and the score {@code Q_i / max Q}, the utility degree.
 *
 * <p><i>Triangular cells</i>: {@link #triangular} counts the range of every performance in the
 * score, with centroids as crisp numbers.
 *
 * <p><i>Input</i>: costs above 0, benefits of at least 0 and not all 0; a weight above 0.
 * <i>Output</i>: scores above or equal to 0, the best has 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: without a cost that counts, Q is the sum of the benefits. A constant
 * benefit adds the same to every Q, a constant cost to every sum of costs. If nothing tells the
 * alternatives apart, or there is only one, every score is 1, with a remark. Refused where the
 * costs of an alternative are so small that their sum rounds to 0. No alternatives give an empty
 * ranking.
 *
 * <p><i>Properties</i>: compensatory; does not depend on units, but on the zero of a scale. A
 * constant cost is not without effect: it makes the other costs matter less. Rank reversal can
 * happen.
 *
 * <p><i>Explanation</i>: by Shapley values, as the costs stand in a denominator.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: E. K. Zavadskas, A. Kaklauskas and V. Šarka, "The new method of multicriteria
 * complex proportional assessment of projects", Technological and Economic Development of Economy 1
 * (1994) 131–139. Programs that add {@code S⁻_i} instead of dividing by it reward costs.
 */
public final class Copras implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "copras",
              "COPRAS",
              "reference",
              "Adds up shares of benefits and, in inverse proportion, of costs.",
              "Zavadskas, Kaklauskas and Šarka 1994")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              TriangularMethods.chosen(values)
                  ? triangular(values.get(TriangularMethods.IMPORTANCE))
                  : new Copras(),
          TriangularMethods.CELLS,
          TriangularMethods.IMPORTANCE);

  /** On exact cells. */
  public Copras() {}

  /**
   * The same method on triangular cells, which counts the range of every performance.
   *
   * @param importance how much of its weight a criterion carries, by id; all where left out
   * @return the method
   */
  public static AggregationMethod triangular(Map<String, Importance> importance) {
    return TriangularMethods.copras(DESCRIPTION, importance);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.ratios(new FitnessBuilder(DESCRIPTION, input), input);
    Findings.weighed(Findings.usable(fitness, Significance.scalings(input)), input);
    if (fitness.build().refusals().isEmpty()) {
      fitness.demand(
          new Significance(input).finite(), "divides by sums of costs, and one rounds to 0");
    }
    fitness.remarkConstant(
        "It tells none of them apart; a cost that is the same for all makes the others count less.");
    return Findings.same(fitness, input, "All have the same sums and every score is 1.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var significance = new Significance(input);
    Column scores = Column.of(input.alternatives(), significance.degrees());
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution(input, significance))
        .with(() -> steps(input, significance));
  }

  private static Attribution attribution(MethodInput input, Significance significance) {
    return new ShapleyAttribution(
        input.alternatives(),
        input.criteria(),
        significance::composite,
        Measure.of(Split.SHAPLEY, "of the score", 1));
  }

  private static List<Step> steps(MethodInput input, Significance significance) {
    return List.of(
        new Step.Table(
            "normalised",
            "The share of an alternative in the sum of a criterion, times its weight.",
            Scaling.table(input, Significance.scalings(input))),
        step(input, "sPlus", "The sum of its benefits.", significance.benefits()),
        step(input, "sMinus", "The sum of its costs.", significance.costs()),
        step(input, "significance", "Benefits and turned costs.", significance.all()));
  }

  private static Step step(MethodInput input, String id, String caption, double[] numbers) {
    return new Step.ByAlternative(id, caption, Column.of(input.alternatives(), numbers));
  }
}
