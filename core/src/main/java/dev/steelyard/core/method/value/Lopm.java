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
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Limits on properties method (LoPM): how far performances are from stated limits and targets.
 *
 * <p><i>Model</i>: {@code M_i = Σ_lower w_j Y_j / x_ij + Σ_upper w_j x_ij / Y_j + Σ_target w_j
 * |x_ij / Y_j - 1|} with the limit {@code Y_j} of criterion j: at least it, at most it, or near it.
 * m alternatives, n criteria.
 *
 * <p><i>Input</i>: limits above 0, performances of at least 0, above 0 where the limit is a lower
 * one. The kind of a limit, not the direction of a criterion, says what is good. <i>Output</i>: the
 * merit parameter M, at least 0; lower is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a limit or performance that cannot be divided by is refused. Constant
 * criteria and single alternatives are no difficulty.
 *
 * <p><i>Properties</i>: additive and compensatory: failing a limit costs, it does not exclude;
 * state a constraint for that. Scores do not depend on the other alternatives.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: M. M. Farag, "Materials and Process Selection for Engineering Design", CRC
 * Press, 4th edition (2020).
 */
public final class Lopm implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "lopm",
              "LoPM (limits on properties)",
              "value",
              "Adds up how each performance compares with a lower limit, an upper limit or a target.",
              "Farag 2020")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, Double>> LIMITS =
      Parameter.of(
          "limits", "The limit or target of each criterion.", Forms.byCriterion(Forms.aboveZero()));

  private static final Parameter<Map<String, Kind>> KINDS =
      Parameter.of(
          "kinds",
          "Whether the limit of a criterion is a lower one, an upper one or a target.",
          Forms.byCriterion(Forms.word(Kind.class)));

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new Lopm(new Parameters(values.get(LIMITS), values.get(KINDS))),
          LIMITS,
          KINDS);

  /** What a limit asks of a performance. */
  public enum Kind {
    /** At least the limit. */
    LOWER,
    /** At most the limit. */
    UPPER,
    /** Near the limit. */
    TARGET
  }

  /**
   * The limits.
   *
   * @param limits by id of the criterion, finite
   * @param kinds what each limit asks, for the same criteria
   */
  public record Parameters(Map<String, Double> limits, Map<String, Kind> kinds) {

    /** Copies the maps; refuses limits that are not finite, and limits without a kind. */
    public Parameters {
      limits = Ordered.numbers(limits);
      kinds = Ordered.copy(kinds);
      if (!limits.keySet().equals(kinds.keySet())) {
        throw new IllegalArgumentException(
            "limits and kinds must be for the same criteria, but were for "
                + limits.keySet()
                + " and "
                + kinds.keySet());
      }
      if (!limits.values().stream().allMatch(Double::isFinite)) {
        throw new IllegalArgumentException("limits must be finite, but were " + limits);
      }
    }
  }

  private final Parameters parameters;

  /**
   * With limits.
   *
   * @param parameters the limits and what they ask
   */
  public Lopm(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    if (!parameters.limits().keySet().containsAll(input.criteria())) {
      return fitness.refuse("needs a limit for every criterion").build();
    }
    for (int j = 0; j < input.width(); j++) {
      if (limit(input, j) <= 0) {
        fitness.refuseCriterion(j, "needs a limit above 0");
      }
    }
    fitness.notNegative().positive(j -> kind(input, j) == Kind.LOWER, "divides by performances");
    return terms(input).bounded(fitness);
  }

  private double limit(MethodInput input, int j) {
    return parameters.limits().get(input.criteria().get(j));
  }

  private Kind kind(MethodInput input, int j) {
    return parameters.kinds().get(input.criteria().get(j));
  }

  private Terms terms(MethodInput input) {
    return new Terms(input, input.weights(), j -> term(limit(input, j), kind(input, j)));
  }

  private static DoubleUnaryOperator term(double limit, Kind kind) {
    return switch (kind) {
      case LOWER -> x -> limit / x;
      case UPPER -> x -> x / limit;
      case TARGET -> x -> Math.abs(x / limit - 1);
    };
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable terms = terms(input).table();
    double[] weights = input.weights();
    Column scores = Terms.scores(terms, weights);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MINIMIZE,
            new Losses(Terms.gains(terms, weights, scores)))
        .with(
            () ->
                List.of(
                    new Step.Table(
                        "ratios", "Performances against their limits, less is better.", terms)));
  }
}
