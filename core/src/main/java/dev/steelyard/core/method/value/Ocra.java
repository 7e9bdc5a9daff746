package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
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
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Operational competitiveness rating (OCRA): how much better than the worst, in parts of the
 * smallest performance.
 *
 * <p><i>Model</i>: for costs {@code I_i = Σ_j w_j (max_j - x_ij) / min_j}, for gains {@code O_i =
 * Σ_j w_j (x_ij - min_j) / min_j}; each is shifted so that its smallest is 0, and so is their sum,
 * the score. m alternatives, n criteria.
 *
 * <p><i>Input</i>: performances above 0. <i>Output</i>: the rating, at least 0, and 0 for the last;
 * higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: without costs, or without gains, that part is 0; a constant criterion
 * adds nothing; one alternative is rated 0; identical alternatives tie.
 *
 * <p><i>Properties</i>: additive but for the shifts, so the split of a gap is exact. Units do not
 * matter, zeros do: a criterion whose smallest performance is tiny outweighs all others.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: C. Parkan and M. L. Wu, "Measurement of the performance of an investment bank
 * using the operational competitiveness rating procedure", Omega 27 (1999) 201–217; steps as in A.
 * T. Işık and E. A. Adalı, "A new integrated decision making approach based on SWARA and OCRA
 * methods for the hotel selection problem", International Journal of Advanced Operations Management
 * 8 (2016) 140–151.
 */
public final class Ocra implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "ocra",
              "OCRA",
              "value",
              "Adds up how much better than the worst each performance is, in parts of the smallest.",
              "Parkan and Wu 1999")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Ocra::new);

  /** There is nothing to choose. */
  public Ocra() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return terms(input)
        .bounded(
            new FitnessBuilder(DESCRIPTION, input)
                .positive()
                .remarkConstant("It adds nothing to any rating."));
  }

  private static Terms terms(MethodInput input) {
    return new Terms(input, input.weights(), j -> term(input, j));
  }

  private static DoubleUnaryOperator term(MethodInput input, int j) {
    Column x = input.performances().column(j);
    return input.benefit(j)
        ? value -> (value - x.least()) / x.least()
        : value -> (x.greatest() - value) / x.least();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable terms = terms(input).table();
    double[] weights = input.weights();
    double[] costs = shifted(Terms.sums(terms, weights, j -> !input.benefit(j)));
    double[] gains = shifted(Terms.sums(terms, weights, input::benefit));
    double[] ratings = costs.clone();
    for (int i = 0; i < ratings.length; i++) {
      ratings[i] += gains[i];
    }
    Column scores = Column.of(input.alternatives(), shifted(ratings));
    AdditiveAttribution split = Terms.gains(terms, weights, scores);
    return Evaluation.of(DESCRIPTION.id(), scores, Direction.MAXIMIZE, split::compare)
        .with(() -> steps(input.alternatives(), terms, costs, gains));
  }

  /** Less the smallest of them. */
  private static double[] shifted(double[] numbers) {
    double least = Double.POSITIVE_INFINITY;
    for (double number : numbers) {
      least = Math.min(least, number);
    }
    double[] shifted = numbers.clone();
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] -= least;
    }
    return shifted;
  }

  private static List<Step> steps(
      List<String> alternatives, PerformanceTable terms, double[] costs, double[] gains) {
    return List.of(
        new Step.Table("terms", "Lead over the worst in parts of the smallest.", terms),
        new Step.ByAlternative(
            "inputPerformance", "Rating of the costs.", Column.of(alternatives, costs)),
        new Step.ByAlternative(
            "outputPerformance", "Rating of the gains.", Column.of(alternatives, gains)));
  }
}
