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
 * Ranking of alternatives through functional mapping of criterion sub-intervals into a single
 * interval (RAFSI): every criterion is stretched onto the same interval.
 *
 * <p><i>Model</i>: performances between the stated ideal and anti-ideal are mapped by a straight
 * line onto 1 to {@code k}, for gains the ideal to k, for costs the ideal to 1. With the arithmetic
 * mean {@code A = (1 + k) / 2} and the harmonic mean {@code H = 2 k / (1 + k)}, {@code r_ij = s_ij
 * / (2 A)} for gains and {@code H / (2 s_ij)} for costs; {@code V_i = Σ_j w_j r_ij}. m
 * alternatives, n criteria.
 *
 * <p><i>Input</i>: an ideal and an anti-ideal per criterion in its unit; performances outside them
 * are refused. <i>Output</i>: V, above 0 and below 1 when the weights sum to 1; higher is better,
 * ties by competition.
 *
 * <p><i>Degenerate cases</i>: constant criteria and single alternatives are no difficulty, as
 * nothing is taken from the alternatives; identical ones tie.
 *
 * <p><i>Properties</i>: additive, so the split of a gap is exact. Scores do not depend on the other
 * alternatives: no rank reversal.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: M. Žižović, D. Pamučar, M. Albijanić, P. Chatterjee and I. Pribićević,
 * "Eliminating Rank Reversal Problem Using a New Multi-Attribute Model—The RAFSI Method",
 * Mathematics 8 (2020) 1015, doi:10.3390/math8061015.
 */
public final class Rafsi implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "rafsi",
              "RAFSI",
              "value",
              "Maps performances between a stated ideal and anti-ideal onto one interval and adds them up.",
              "Žižović, Pamučar, Albijanić, Chatterjee and Pribićević 2020")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final double MORE = 1.000001;

  private static final double MOST = 1_000_000;

  private static final String OUTSIDE = "needs performances between ideal and anti-ideal";

  private static final Parameter<Map<String, Double>> IDEAL =
      Parameter.of(
          "ideal",
          "The best performance that could be, for each criterion.",
          Forms.byCriterion(Forms.number()));

  private static final Parameter<Map<String, Double>> ANTI_IDEAL =
      Parameter.of(
          "antiIdeal",
          "The worst performance that could be, for each criterion.",
          Forms.byCriterion(Forms.number()));

  private static final Parameter<Double> RATIO =
      Parameter.of(
              "ratio",
              "How many times better the ideal is than the anti-ideal.",
              Forms.number(MORE, MOST))
          .orElse(6.0, "6");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Rafsi(
                  new Parameters(values.get(IDEAL), values.get(ANTI_IDEAL), values.get(RATIO))),
          IDEAL,
          ANTI_IDEAL,
          RATIO);

  /**
   * The ends of the criteria.
   *
   * @param ideal by id of the criterion, the best performance that could be
   * @param antiIdeal for the same criteria, the worst that could be
   * @param ratio how many times better the ideal is, from 1.000001 to a million
   */
  public record Parameters(Map<String, Double> ideal, Map<String, Double> antiIdeal, double ratio) {

    /** Copies the maps; refuses different criteria, and a ratio that is not above 1. */
    public Parameters {
      ideal = Ordered.numbers(ideal);
      antiIdeal = Ordered.numbers(antiIdeal);
      if (!ideal.keySet().equals(antiIdeal.keySet())) {
        throw new IllegalArgumentException(
            "ideal and anti-ideal must be for the same criteria, but were for "
                + ideal.keySet()
                + " and "
                + antiIdeal.keySet());
      }
      if (!(ratio >= MORE && ratio <= MOST)) {
        throw new IllegalArgumentException(
            "ratio must be from " + MORE + " to " + MOST + ", but was " + ratio);
      }
    }
  }

  private final Parameters parameters;

  /**
   * Between stated ends.
   *
   * @param parameters the ends of the criteria
   */
  public Rafsi(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    if (!parameters.ideal().keySet().containsAll(input.criteria())) {
      return fitness.refuse("needs an ideal and an anti-ideal for every criterion").build();
    }
    for (int j = 0; j < input.width(); j++) {
      int criterion = j;
      if (input.direction(j).sign() * (ideal(input, j) - antiIdeal(input, j)) > 0) {
        fitness.cells(k -> k == criterion, x -> within(input, criterion, x), OUTSIDE);
      } else {
        fitness.refuseCriterion(j, "needs an ideal better than the anti-ideal");
      }
    }
    return terms(input).bounded(fitness);
  }

  private double ideal(MethodInput input, int j) {
    return parameters.ideal().get(input.criteria().get(j));
  }

  private double antiIdeal(MethodInput input, int j) {
    return parameters.antiIdeal().get(input.criteria().get(j));
  }

  private boolean within(MethodInput input, int j, double performance) {
    double one = ideal(input, j);
    double other = antiIdeal(input, j);
    return performance >= Math.min(one, other) && performance <= Math.max(one, other);
  }

  private Terms terms(MethodInput input) {
    return new Terms(input, input.weights(), j -> term(input, j));
  }

  private DoubleUnaryOperator term(MethodInput input, int j) {
    double low = input.benefit(j) ? antiIdeal(input, j) : ideal(input, j);
    double high = input.benefit(j) ? ideal(input, j) : antiIdeal(input, j);
    double ratio = parameters.ratio();
    DoubleUnaryOperator mapped = x -> 1 + (ratio - 1) * ((x - low) / (high - low));
    double harmonic = 2 * ratio / (1 + ratio);
    return input.benefit(j)
        ? x -> mapped.applyAsDouble(x) / (1 + ratio)
        : x -> harmonic / (2 * mapped.applyAsDouble(x));
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable values = terms(input).table();
    double[] weights = input.weights();
    Column scores = Terms.scores(values, weights);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, Terms.gains(values, weights, scores))
        .with(
            () ->
                List.of(
                    new Step.Table(
                        "normalised",
                        "Performances on the one interval, more is better.",
                        values)));
  }
}
