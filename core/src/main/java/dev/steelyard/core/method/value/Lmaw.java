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
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Logarithm methodology of additive weights (LMAW), its ranking part.
 *
 * <p><i>Model</i>: {@code θ_ij = (x_ij + max_j) / max_j}, for costs {@code (x_ij + min_j) / x_ij};
 * {@code φ_ij = ln θ_ij / ln Π_i θ_ij}; {@code ξ_ij = 2 φ_ij^w_j / ((2 - φ_ij)^w_j + φ_ij^w_j)};
 * {@code Q_i = Σ_j ξ_ij}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: gains of at least 0, not all 0; costs above 0. Weights are used as they are; the
 * logarithmic weighting by several experts, the other part of the paper, is not done here.
 * <i>Output</i>: Q, 0 to n; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion, or one of weight 0, adds the same to every
 * score; identical alternatives tie; one alternative scores n.
 *
 * <p><i>Properties</i>: additive over criteria, so the split of a gap is exact; partly
 * compensatory; units do not matter; scores depend on the alternatives present.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: D. Pamučar, M. Žižović, S. Biswas and D. Božanić, "A new logarithm methodology
 * of additive weights (LMAW) for multi-criteria decision-making: application in logistics", Facta
 * Universitatis, Series: Mechanical Engineering 19 (2021) 361–380, doi:10.22190/FUME210214031P.
 */
public final class Lmaw implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "lmaw",
              "LMAW",
              "value",
              "Adds up logarithmic shares of the performances, each bent by its weight.",
              "Pamučar, Žižović, Biswas and Božanić 2021")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Lmaw::new);

  /** There is nothing to choose. */
  public Lmaw() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .notNegative()
        .normalizable(Normalization.LINEAR)
        .remarkConstant("It adds the same to every score.")
        .build();
  }

  /** {@code ln θ}. */
  private static DoubleUnaryOperator logarithm(MethodInput input, int j) {
    Column x = input.performances().column(j);
    return input.benefit(j)
        ? value -> StrictMath.log1p(value / x.greatest())
        : value -> StrictMath.log1p(x.least() / value);
  }

  private static DoubleUnaryOperator term(MethodInput input, int j) {
    DoubleUnaryOperator logarithm = logarithm(input, j);
    double weight = input.weight(j);
    double sum = sum(input.performances().column(j), logarithm);
    return value -> bent(logarithm.applyAsDouble(value) / sum, weight);
  }

  private static double sum(Column x, DoubleUnaryOperator logarithm) {
    var sum = new CompensatedSum();
    for (int i = 0; i < x.size(); i++) {
      sum.add(logarithm.applyAsDouble(x.value(i)));
    }
    return sum.value();
  }

  /** {@code 2 φ^w / ((2 - φ)^w + φ^w)}, by the ratio so that large weights do no harm. */
  private static double bent(double share, double weight) {
    return 2 / (1 + StrictMath.pow(2 / share - 1, weight));
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    double[] ones = new double[input.width()];
    Arrays.fill(ones, 1);
    PerformanceTable terms = new Terms(input, ones, j -> term(input, j)).table();
    Column scores = Terms.scores(terms, ones);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, Terms.gains(terms, ones, scores))
        .with(() -> List.of(new Step.Table("xi", "What each performance adds, weighted.", terms)));
  }
}
