package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Split;
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

/**
 * Grey relational analysis (GRA): the weighted mean of how near each performance is to the best
 * present.
 *
 * <p><i>Model</i>: {@code r_ij} is the min-max value of the performance of alternative i on
 * criterion j, 1 for the best present; {@code Δ_ij = 1 - r_ij}; {@code ξ_ij = (Δmin + ζ Δmax) /
 * (Δ_ij + ζ Δmax)} with Δmin and Δmax over the whole table; the grade is {@code Γ_i = Σ_j w_j
 * ξ_ij}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: interval scales. <i>Output</i>: grades, with {@code Σ w_j = 1} from {@code ζ /
 * (1 + ζ)} to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: on a criterion on which all are equal, all are the best, so {@code Δ
 * = 0} and it adds its weight to every grade, which is remarked; with all of them equal, or one
 * alternative, every grade is {@code Σ w_j}. No alternatives give an empty ranking; identical
 * alternatives tie; a zero weight adds nothing.
 *
 * <p><i>Properties</i>: free of units and origins. The first steps away from the best cost most, so
 * being best somewhere pays. Dropping an alternative may reverse others.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: J. L. Deng, "Control problems of grey systems", Systems and Control Letters 1
 * (1982) 288–294, DOI 10.1016/S0167-6911(82)80025-X. With min-max values and the best present as
 * the reference, as in Y. Kuo, T. Yang and G.-W. Huang, "The use of grey relational analysis in
 * solving multiple attribute decision-making problems", Computers and Industrial Engineering 55
 * (2008) 80–93.
 */
public final class GreyRelational implements AggregationMethod {

  private static final double LEAST_ZETA = 0.01;

  private static final double USUAL_ZETA = 0.5;

  /**
   * How grades fall.
   *
   * @param zeta the distinguishing coefficient ζ, 0.01 to 1; the smaller, the more it pays to be
   *     the best
   */
  public record Parameters(double zeta) {

    /** Refuses a coefficient outside 0.01 to 1. */
    public Parameters {
      if (!(zeta >= LEAST_ZETA && zeta <= 1)) {
        throw new IllegalArgumentException("zeta must be from 0.01 to 1, but was " + zeta);
      }
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "gra",
              "Grey relational analysis",
              "reference",
              "Averages how near each performance is to the best present.",
              "Deng 1982; Kuo, Yang and Huang 2008")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Double> ZETA =
      Parameter.of("zeta", "The distinguishing coefficient.", Forms.number(LEAST_ZETA, 1))
          .orElse(USUAL_ZETA, "0.5");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new GreyRelational(new Parameters(values.get(ZETA))), ZETA);

  private final double zeta;

  /**
   * With stated parameters.
   *
   * @param parameters how grades fall
   */
  public GreyRelational(Parameters parameters) {
    this.zeta = parameters.zeta();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .normalizable(Normalization.MIN_MAX)
        .remarkConstant("All are the best on it, so it adds the same to every grade.")
        .remarkPair()
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PerformanceTable values = Normalized.table(input, Normalization.MIN_MAX, DESCRIPTION);
    PerformanceTable deviations = deviations(input, values);
    PerformanceTable coefficients = coefficients(deviations);
    double[] grades = new double[input.rows()];
    for (int j = 0; j < input.width(); j++) {
      coefficients.addScaled(j, input.weight(j), grades);
    }
    Column scores = Column.of(input.alternatives(), grades);
    var attribution =
        new AdditiveAttribution(
            coefficients, input.weights(), Composites.measure(Split.ADDITIVE, scores));
    return Evaluation.of(DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution)
        .with(() -> steps(values, deviations, coefficients));
  }

  private static PerformanceTable deviations(MethodInput input, PerformanceTable values) {
    return Composites.map(
        values, (j, value) -> input.performances().column(j).constant() ? 0 : 1 - value);
  }

  private PerformanceTable coefficients(PerformanceTable deviations) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int j = 0; j < deviations.width(); j++) {
      least = Math.min(least, deviations.column(j).least());
      most = Math.max(most, deviations.column(j).greatest());
    }
    double far = zeta * most;
    double best = least + far;
    return Composites.map(deviations, (j, deviation) -> far > 0 ? best / (deviation + far) : 1);
  }

  private static List<Step> steps(
      PerformanceTable values, PerformanceTable deviations, PerformanceTable coefficients) {
    return List.of(
        new Step.Table("normalised", "Values from 0 to 1, 1 the best present.", values),
        new Step.Table("deviations", "Deviations from the best present.", deviations),
        new Step.Table(
            "coefficients",
            "Grey relational coefficients; their weighted sum is the grade.",
            coefficients));
  }
}
