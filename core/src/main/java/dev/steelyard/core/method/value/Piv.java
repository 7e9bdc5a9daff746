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
 * Proximity indexed value (PIV): how far an alternative is from the best on every criterion.
 *
 * <p><i>Model</i>: {@code v_ij = w_j x_ij / sqrt(Σ_i x_ij²)}; {@code u_ij = max_i v_ij - v_ij}, for
 * costs {@code v_ij - min_i v_ij}; {@code d_i = Σ_j u_ij}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: any numbers in columns that are not all 0. <i>Output</i>: the overall proximity
 * value d, at least 0; lower is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds nothing; one alternative has d = 0;
 * identical alternatives tie; a column of zeros is refused.
 *
 * <p><i>Properties</i>: additive and fully compensatory; units do not matter. Dropping an
 * alternative changes norms, and so scores, but reverses ranks more rarely than TOPSIS does.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: S. Mufazzal and S. M. Muzakkir, "A new multi-criterion decision making (MCDM)
 * method based on proximity indexed value for minimizing rank reversals", Computers and Industrial
 * Engineering 119 (2018) 427–438, doi:10.1016/j.cie.2018.03.045.
 */
public final class Piv implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "piv",
              "PIV (proximity indexed value)",
              "value",
              "Adds up how far each performance is from the best present, in parts of the column norm.",
              "Mufazzal and Muzakkir 2018")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Piv::new);

  /** There is nothing to choose. */
  public Piv() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return terms(input)
        .bounded(
            new FitnessBuilder(DESCRIPTION, input)
                .normalizable(Normalization.VECTOR_PLAIN)
                .remarkConstant("It adds nothing to any distance."));
  }

  private static Terms terms(MethodInput input) {
    return new Terms(input, input.weights(), j -> term(input, j));
  }

  private static DoubleUnaryOperator term(MethodInput input, int j) {
    Column x = input.performances().column(j);
    double norm = Normalization.VECTOR_PLAIN.line(x, input.direction(j)).orElseThrow().divisor();
    double unit = input.direction(j).sign() * norm;
    double best = input.best(j);
    return performance -> (best - performance) / unit;
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable distances = terms(input).table();
    double[] weights = input.weights();
    Column scores = Terms.scores(distances, weights);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MINIMIZE,
            new Losses(Terms.gains(distances, weights, scores)))
        .with(
            () ->
                List.of(
                    new Step.Table(
                        "distances", "Distance of each performance from the best.", distances)));
  }
}
