package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * TODIM: gains and losses against every other alternative, losses weighing more (interactive and
 * multi-criteria decision making, from the Portuguese).
 *
 * <p><i>Model</i>: {@code p_ij = x_ij / Σ_k x_kj}, for a cost {@code (1/x_ij) / Σ_k (1/x_kj)};
 * {@code W = Σ_j w_j}. On criterion j i gains {@code φ_j(i,k) = √(w_j (p_ij - p_kj) / W)} over k if
 * it is better, 0 if equal, and loses {@code -√(W (p_kj - p_ij) / w_j) / θ} if it is worse. {@code
 * D_i = Σ_k Σ_j φ_j(i,k)}; the score is {@code (D_i - min D) / (max D - min D)}. m alternatives, n
 * criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales; costs above 0, benefits at least 0. <i>Output</i>: scores from 0
 * to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: costs of 0, negative numbers and benefits that are all 0 are refused.
 * Criteria of weight 0 are left out, as a loss divides by the weight. If all {@code D} are equal up
 * to rounding, for instance with one alternative, every score is 1. A criterion on which all are
 * equal gives neither gains nor losses and is remarked. Identical alternatives tie.
 *
 * <p><i>Properties</i>: free of units, not of origins; only ratios of weights count. Losses shrink
 * when their criterion gets more weight, which is a known oddity. Dropping an alternative may
 * reverse others.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m n) memory. The step {@code dominance} is left out above 500
 * alternatives.
 *
 * <p><i>Source</i>: L. F. A. M. Gomes and M. M. P. P. Lima, "TODIM: basics and application to
 * multicriteria ranking of projects with environmental impacts", Foundations of Computing and
 * Decision Sciences 16 (1992) 113–127. Performances are normalized by sums.
 */
public final class Todim implements AggregationMethod {

  private static final int MOST_PAIRS = 500;

  /**
   * How losses weigh.
   *
   * @param theta the attenuation factor of losses θ, above 0; below 1 losses weigh more
   */
  public record Parameters(double theta) {

    /** Refuses a factor that is not above 0, or not finite. */
    public Parameters {
      if (!(theta > 0 && Double.isFinite(theta))) {
        throw new IllegalArgumentException("theta must be above 0, but was " + theta);
      }
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "todim",
              "TODIM",
              "reference",
              "Adds up gains and losses against every other alternative, losses weighing more.",
              "Gomes and Lima 1992")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS)
          .taking(Effort.PAIRS);

  private static final Parameter<Double> THETA =
      Parameter.of("theta", "The attenuation factor of losses.", Forms.aboveZero())
          .orElse(1.0, "1");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new Todim(new Parameters(values.get(THETA))), THETA);

  private final double theta;

  /**
   * With stated parameters.
   *
   * @param parameters how losses weigh
   */
  public Todim(Parameters parameters) {
    this.theta = parameters.theta();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .positive(j -> !input.benefit(j), "divides by costs")
        .cells(input::benefit, value -> value >= 0, "needs performances of at least 0")
        .normalizable(Normalization.SUM)
        .remarkConstant("Nobody gains or loses on it, so it counts for nothing.")
        .demand(
            input.width() == 0 || Arrays.stream(input.weights()).sum() > 0,
            "needs a weight above 0")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable shares = Normalized.table(input, Normalization.SUM, DESCRIPTION);
    var prospects = new Prospects(shares, theta, input.weights());
    PerformanceTable parts = prospects.parts();
    Column totals = prospects.totals(parts);
    Column scores = Prospects.scaled(totals);
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution(parts, totals, scores))
        .with(() -> steps(shares, prospects, parts, totals));
  }

  private static Attribution attribution(PerformanceTable parts, Column totals, Column scores) {
    Measure measure = Composites.measure(Split.ADDITIVE, scores);
    double factor = Prospects.factor(totals);
    return (first, second) -> {
      double[] gaps = new double[parts.width()];
      for (int j = 0; j < gaps.length; j++) {
        gaps[j] = factor * (parts.value(first, j) - parts.value(second, j)) + 0.0;
      }
      List<String> ids = parts.alternatives();
      return Comparison.of(
          ids.get(first), ids.get(second), Column.of(parts.criteria(), gaps), measure);
    };
  }

  private static List<Step> steps(
      PerformanceTable shares, Prospects prospects, PerformanceTable parts, Column totals) {
    var steps = new ArrayList<Step>();
    steps.add(new Step.Table("normalised", "Shares of the column sums, more is better.", shares));
    if (shares.rows() <= MOST_PAIRS) {
      steps.add(
          new Step.Pairs(
              "dominance",
              "Gains minus losses of the row against the column.",
              prospects.dominance()));
    }
    steps.add(
        new Step.Table("parts", "Gains minus losses against all others, by criterion.", parts));
    steps.add(
        new Step.ByAlternative(
            "totals", "Gains minus losses against all others, the sums of the rows.", totals));
    return steps;
  }
}
