package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * AROMAN: two normalizations averaged, then cost and benefit sums to a power (alternative ranking
 * order method accounting for two-step normalization).
 *
 * <p><i>Model</i>: {@code t_ij} is the min-max value and {@code t*_ij} the vector-normalized value
 * of the performance of alternative i on criterion j; {@code n_ij = (β t_ij + (1 - β) t*_ij) / 2};
 * {@code L_i = Σ w_j n_ij} over costs, {@code A_i} the same over benefits; the score is {@code
 * L_i^λ + A_i^(1-λ)}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Variants</i>: the formula printed in the paper normalizes costs like benefits, so more of a
 * cost raises the score. That is {@code costs: as-printed}. The standard {@code reversed} turns
 * costs over in both normalizations, {@code (max - x) / (max - min)} and {@code 1 - x / √(Σ x²)}.
 *
 * <p><i>Input</i>: ratio scales, performances of at least 0. <i>Output</i>: scores of at least 0;
 * higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: negative numbers and a criterion on which all performances are 0 are
 * refused. A criterion on which all are equal adds the same to every {@code L} or {@code A} and is
 * remarked, and so are costs as printed. A sum over no criteria is 0. One alternative has rank 1;
 * identical alternatives tie; a zero weight adds nothing.
 *
 * <p><i>Properties</i>: free of units, not of origins. A dominated alternative is never ahead with
 * {@code reversed}, but may be with {@code as-printed}. Dropping an alternative may reverse others.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: S. Bošković, L. Švadlenka, S. Jovčić, M. Dobrodolac, V. Simić and N. Bačanin,
 * "An Alternative Ranking Order Method Accounting for Two-Step Normalization (AROMAN) – A Case
 * Study of the Electric Vehicle Selection Problem", IEEE Access 11 (2023) 39496–39507.
 */
public final class Aroman implements AggregationMethod {

  private static final double EVEN = 0.5;

  /** What becomes of costs. */
  public enum Costs {
    /** They are turned over, so that less of them raises the score. */
    REVERSED,
    /** They are normalized like benefits, so that more of them raises the score. */
    AS_PRINTED
  }

  /**
   * How it is done.
   *
   * @param beta the share of the min-max value in the mean of the two, 0 to 1
   * @param lambda the exponent of the cost sum, 0 to 1
   * @param costs what becomes of costs
   */
  public record Parameters(double beta, double lambda, Costs costs) {

    /** Refuses null and numbers outside 0 to 1. */
    public Parameters {
      requireShare("beta", beta);
      requireShare("lambda", lambda);
      Objects.requireNonNull(costs, "costs");
    }

    private static void requireShare(String name, double value) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(name + " must be from 0 to 1, but was " + value);
      }
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "aroman",
              "AROMAN",
              "reference",
              "Averages two normalizations and adds cost and benefit sums, each to a power.",
              "Bošković, Švadlenka, Jovčić, Dobrodolac, Simić and Bačanin 2023")
          .claiming(Claim.ZERO_WEIGHT_REMOVES, Claim.UNIT_FREE, Claim.EXACT_PARTS);

  private static final Parameter<Double> BETA =
      Parameter.of("beta", "The share of the min-max value.", Forms.number(0, 1))
          .orElse(EVEN, "0.5");

  private static final Parameter<Double> LAMBDA =
      Parameter.of("lambda", "The exponent of the cost sum.", Forms.number(0, 1))
          .orElse(EVEN, "0.5");

  private static final Parameter<Costs> COSTS =
      Parameter.of("costs", "What becomes of costs.", Forms.word(Costs.class))
          .orElse(Costs.REVERSED, "reversed");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Aroman(new Parameters(values.get(BETA), values.get(LAMBDA), values.get(COSTS))),
          BETA,
          LAMBDA,
          COSTS);

  private final Parameters parameters;

  /**
   * With stated parameters.
   *
   * @param parameters how it is done
   */
  public Aroman(Parameters parameters) {
    this.parameters = parameters;
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
            .remarkConstant("It adds the same to the cost sum or the benefit sum of all.");
    AromanSums.check(fitness, parameters.costs());
    boolean costs = IntStream.range(0, input.width()).anyMatch(j -> !input.benefit(j));
    if (parameters.costs() == Costs.AS_PRINTED && costs) {
      fitness.remark(
          Subject.at("method", "costs"),
          "The printed formula of AROMAN normalizes costs like benefits.",
          "More of a cost raises the score.");
    }
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    AromanSums sums = AromanSums.of(input, DESCRIPTION, parameters);
    Column scores = Composites.scores(input, sums::score);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Composites.more(input, sums::score, scores))
        .with(() -> steps(input, sums));
  }

  private static List<Step> steps(MethodInput input, AromanSums sums) {
    return List.of(
        new Step.Table("linear", "Min-max values.", sums.linear()),
        new Step.Table("vector", "Values divided by the norm of their column.", sums.vector()),
        new Step.Table(
            "normalised", "Half the mean of the two, or as beta shares them.", sums.averaged()),
        new Step.ByAlternative(
            "L", "Weighted sums over costs.", Composites.scores(input, sums::costs)),
        new Step.ByAlternative(
            "A", "Weighted sums over benefits.", Composites.scores(input, sums::benefits)));
  }
}
