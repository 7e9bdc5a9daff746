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
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Weighted aggregated sum product assessment (WASPAS): a mixture of weighted sum and weighted
 * product.
 *
 * <p><i>Model</i>: {@code r_ij = x_ij / max_i x_ij}, for costs {@code min_i x_ij / x_ij}; {@code
 * WSM_i = Σ_j w_j r_ij}, {@code WPM_i = Π_j r_ij^w_j}, {@code Q_i = λ WSM_i + (1 - λ) WPM_i}. m
 * alternatives, n criteria.
 *
 * <p><i>Input</i>: gains of at least 0, costs above 0. <i>Output</i>: {@code Q}, from 0 to 1 when
 * the weights sum to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a gain of 0 makes the product part 0, with a remark; a column of
 * zeros is refused; a constant criterion changes no order of the sum and scales the product alike.
 *
 * <p><i>Properties</i>: partly compensatory; units do not matter; scores depend on the best
 * performances present. Gaps are split by the Shapley value of the criteria.
 *
 * <p><i>Cost</i>: O(m n) time and memory; a comparison of two O(n 2^n) up to twelve criteria.
 *
 * <p><i>Source</i>: E. K. Zavadskas, Z. Turskis, J. Antucheviciene and A. Zakarevicius,
 * "Optimization of Weighted Aggregated Sum Product Assessment", Elektronika ir Elektrotechnika 122
 * (2012) 3–6, doi:10.5755/j01.eee.122.6.1810. λ is stated, not optimized per alternative.
 */
public final class Waspas implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "waspas",
              "WASPAS",
              "value",
              "Mixes the weighted sum and the weighted product of normalized performances.",
              "Zavadskas, Turskis, Antucheviciene and Zakarevicius 2012")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.EXACT_PARTS);

  private static final double STANDARD = 0.5;

  private static final Parameter<Double> LAMBDA =
      Parameter.of("lambda", "The part of the sum; the product has the rest.", Forms.number(0, 1))
          .orElse(STANDARD, "0.5");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, values -> new Waspas(values.get(LAMBDA)), LAMBDA);

  private final double lambda;

  /** Half sum, half product. */
  public Waspas() {
    this(STANDARD);
  }

  /**
   * A mixture.
   *
   * @param lambda the part of the sum, 0 to 1
   * @throws IllegalArgumentException if {@code lambda} is not from 0 to 1
   */
  public Waspas(double lambda) {
    if (!(lambda >= 0 && lambda <= 1)) {
      throw new IllegalArgumentException("lambda must be from 0 to 1, but was " + lambda);
    }
    this.lambda = lambda;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .notNegative()
            .normalizable(Normalization.LINEAR)
            .remarkConstant("It adds the same to every sum and scales every product alike.");
    if (fitness.build().level() == Fitness.Level.REFUSED) {
      return fitness.build();
    }
    for (int j = 0; j < input.width(); j++) {
      Zeros.remark(input, j, input.performances().column(j).toArray(), fitness);
    }
    PerformanceTable values = Normalized.table(input, Normalization.LINEAR, DESCRIPTION);
    double[] logarithms = new Factors(values, input.weights()).logarithms();
    return fitness
        .demand(!Factors.lost(logarithms), "cannot hold products this small or large")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PerformanceTable values = Normalized.table(input, Normalization.LINEAR, DESCRIPTION);
    double[] weights = input.weights();
    Factors factors = new Factors(values, weights);
    double[] logarithms = factors.logarithms();
    if (negative(input) || Factors.lost(logarithms)) {
      fitness(input).require();
    }
    Column sums = Terms.scores(values, weights);
    Column products = Column.of(values.alternatives(), Factors.products(logarithms));
    Column scores = mixture(sums, products);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Terms.shapley(values, scores, row -> composite(values, weights, factors, row)))
        .with(() -> steps(values, sums, products));
  }

  private static boolean negative(MethodInput input) {
    for (int j = 0; j < input.width(); j++) {
      if (input.performances().column(j).least() < 0) {
        return true;
      }
    }
    return false;
  }

  private Column mixture(Column sums, Column products) {
    double[] scores = sums.toArray();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = lambda * scores[i] + (1 - lambda) * products.value(i);
    }
    return Column.of(sums.ids(), scores);
  }

  private double composite(
      PerformanceTable values, double[] weights, Factors factors, IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * values.value(row.applyAsInt(j), j);
    }
    return lambda * sum + (1 - lambda) * factors.product(row);
  }

  private static List<Step> steps(PerformanceTable values, Column sums, Column products) {
    return List.of(
        new Step.Table(
            "normalised", "Performances divided by the best, or for costs it by them.", values),
        new Step.ByAlternative("wsm", "Weighted sum of the normalized performances.", sums),
        new Step.ByAlternative("wpm", "Weighted product of them.", products));
  }
}
