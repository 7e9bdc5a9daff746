package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
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
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Election based on relative value distances (ERVD): gains and losses against a reference count as
 * people feel them, losses more.
 *
 * <p><i>Model</i>: {@code d_ij = (x_ij - ref_j) / Σ_i x_ij}, for costs with the sign turned; value
 * {@code v_ij = d^α} for gains and {@code -λ (-d)^α} for losses; {@code S+_i = Σ_j w_j (v+_j -
 * v_ij)} and {@code S-_i = Σ_j w_j (v_ij - v-_j)} with the best and worst values present; {@code
 * C_i = S-_i / (S+_i + S-_i)}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: columns with a positive sum; a reference per criterion in its unit.
 * <i>Output</i>: C, 0 to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds nothing, with a remark; if no criterion
 * with a weight tells the alternatives apart, one alternative included, it is refused (0/0).
 *
 * <p><i>Properties</i>: additive, as {@code S+ + S-} is the same for every alternative; the split
 * of a gap is therefore exact. Scores depend on the best and worst present.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: H.-J. Shyur, L. Yin, H.-S. Shih and C.-B. Cheng, "A Multiple Criteria Decision
 * Making Method Based on Relative Value Distances", Foundations of Computing and Decision Sciences
 * 40 (2015) 299–315, doi:10.1515/fcds-2015-0017.
 */
public final class Ervd implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "ervd",
              "ERVD",
              "value",
              "Values gains and losses against a reference, losses more, and measures how far each"
                  + " alternative is from the worst.",
              "Shyur, Yin, Shih and Cheng 2015")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, Double>> REFERENCE =
      Parameter.of(
          "reference",
          "The performance on each criterion that is neither gain nor loss.",
          Forms.byCriterion(Forms.number()));

  private static final Parameter<Double> LAMBDA =
      Parameter.of("lambda", "How much more a loss counts than a gain.", Forms.aboveZero())
          .orElse(2.25, "2.25");

  private static final Parameter<Double> ALPHA =
      Parameter.of("alpha", "The exponent of gains and losses.", Forms.aboveZero())
          .orElse(0.88, "0.88");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Ervd(
                  new Parameters(values.get(REFERENCE), values.get(LAMBDA), values.get(ALPHA))),
          REFERENCE,
          LAMBDA,
          ALPHA);

  /**
   * What gains and losses are, and how they are felt.
   *
   * @param reference by id of the criterion, the performance that is neither gain nor loss
   * @param lambda how much more a loss counts than a gain, above 0
   * @param alpha the exponent of gains and losses, above 0
   */
  public record Parameters(Map<String, Double> reference, double lambda, double alpha) {

    /** Copies the reference; refuses numbers that are not above 0. */
    public Parameters {
      reference = Ordered.numbers(reference);
      if (!(lambda > 0 && alpha > 0 && Double.isFinite(lambda) && Double.isFinite(alpha))) {
        throw new IllegalArgumentException(
            "lambda and alpha must be above 0, but were " + lambda + " and " + alpha);
      }
    }
  }

  private final Parameters parameters;

  /**
   * With a reference.
   *
   * @param parameters what gains and losses are
   */
  public Ervd(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    if (!parameters.reference().keySet().containsAll(input.criteria())) {
      return fitness.refuse("needs a reference for every criterion").build();
    }
    fitness
        .normalizable(Normalization.SUM_PLAIN)
        .remarkConstant("It adds nothing to any distance.");
    if (fitness.build().level() == Fitness.Level.REFUSED || input.rows() == 0) {
      return fitness.build();
    }
    double whole = whole(input);
    return fitness
        .demand(whole > 0, "needs alternatives that differ on a criterion with a weight")
        .demand(whole < Double.POSITIVE_INFINITY, "cannot add up numbers this large")
        .build();
  }

  /** {@code S+ + S-}, the same for all alternatives. */
  private double whole(MethodInput input) {
    double whole = 0;
    for (int j = 0; j < input.width(); j++) {
      DoubleUnaryOperator value = value(input, j);
      double best = value.applyAsDouble(input.best(j));
      whole += input.weight(j) * (best - value.applyAsDouble(input.worst(j)));
    }
    return whole;
  }

  private DoubleUnaryOperator value(MethodInput input, int j) {
    Column x = input.performances().column(j);
    double sum = Normalization.SUM_PLAIN.line(x, input.direction(j)).orElseThrow().divisor();
    double reference = parameters.reference().get(input.criteria().get(j));
    double unit = input.direction(j).sign() * sum;
    return performance -> felt((performance - reference) / unit);
  }

  private double felt(double difference) {
    return difference >= 0
        ? StrictMath.pow(difference, parameters.alpha())
        : -parameters.lambda() * StrictMath.pow(-difference, parameters.alpha());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    double whole = whole(input);
    PerformanceTable gains = new Terms(input, input.weights(), j -> gain(input, j)).table();
    double[] parts = input.weights();
    for (int j = 0; j < parts.length; j++) {
      parts[j] /= whole;
    }
    Column scores = Terms.scores(gains, parts);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, Terms.gains(gains, parts, scores))
        .with(() -> steps(gains, input.weights(), whole));
  }

  private DoubleUnaryOperator gain(MethodInput input, int j) {
    DoubleUnaryOperator value = value(input, j);
    double worst = value.applyAsDouble(input.worst(j));
    return performance -> value.applyAsDouble(performance) - worst;
  }

  private static List<Step> steps(PerformanceTable gains, double[] weights, double whole) {
    Column minus = Terms.scores(gains, weights);
    double[] plus = minus.toArray();
    for (int i = 0; i < plus.length; i++) {
      plus[i] = whole - plus[i];
    }
    return List.of(
        new Step.Table("gains", "Value of each performance above the worst present.", gains),
        new Step.ByAlternative(
            "sPlus", "Weighted distance to the best values.", Column.of(minus.ids(), plus)),
        new Step.ByAlternative("sMinus", "Weighted distance to the worst values.", minus));
  }
}
