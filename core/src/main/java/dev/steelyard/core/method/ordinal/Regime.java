package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * REGIME: the chance that one alternative beats another when only the order of the weights is
 * known.
 *
 * <p><i>Model</i>: the regime of alternatives i and k is the vector of signs {@code s_j}: 1 if i is
 * better on criterion j, -1 if k is, 0 if they are equal. {@code p_ik} is the probability that
 * {@code Σ_j ω_j s_j > 0} when the weights ω are drawn evenly from all that sum to 1 and keep the
 * order of the stated ones; half of the probability of 0 counts. {@code S_i = Σ_k p_ik / (m-1)}. m
 * alternatives, n criteria.
 *
 * <p><i>Variants</i>: parameter {@code weights}: {@code ordinal} as above, or {@code cardinal},
 * where the stated weights are the only ones, so {@code p_ik} is 1, ½ or 0.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Equal weights stay equal; a
 * weight of 0 leaves the criterion out. <i>Output</i>: scores from 0 to 1; higher is better.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1 and
 * score 1; a criterion on which all are equal has sign 0 but keeps its place among the weights
 * (remarked); if no weight is above 0 all tie; more than {@value PairwiseVotes#MOST} alternatives
 * are refused.
 *
 * <p><i>Properties</i>: not compensatory in amounts. Dropping an alternative can reverse others.
 *
 * <p><i>Cost</i>: O(m² n²) time, O(m n) memory; the probabilities are exact up to rounding. Step
 * {@code p} up to {@value PairwiseVotes#SHOWN} alternatives.
 *
 * <p><i>Source</i>: E. Hinloopen, P. Nijkamp and P. Rietveld, "Qualitative discrete multiple
 * criteria choice models in regional planning", Regional Science and Urban Economics 13 (1983)
 * 77–102. They split the set of weights; the volumes are computed here by the recursion of M. M.
 * Ali, "Content of the frustum of a simplex", Pacific Journal of Mathematics 48 (1973) 313–322.
 */
public final class Regime implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "regime",
              "REGIME",
              "ordinal",
              "Ranks by the chance to beat the others when only the order of the weights is known.",
              "Hinloopen, Nijkamp and Rietveld 1983")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.SQUARES);

  /**
   * The settings.
   *
   * @param weights what is used of the stated weights
   */
  public record Parameters(WeightUse weights) {

    /** Refuses null. */
    public Parameters {
      Objects.requireNonNull(weights, "weights");
    }
  }

  private static final Parameter<WeightUse> WEIGHTS = WeightUse.parameter(WeightUse.ORDINAL);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new Regime(new Parameters(values.get(WEIGHTS))), WEIGHTS);

  private static final double DRAW = 0.5;

  private final Parameters parameters;

  /**
   * With settings.
   *
   * @param parameters what is used of the stated weights
   */
  public Regime(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .remarkConstant("It speaks for no alternative, but keeps its place among the weights.");
    return PairwiseVotes.demand(fitness, input).build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    Superiority superiority = superiority(input);
    double[] scores = new double[input.rows()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = success(superiority, i, scores.length);
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), scores),
            Direction.MAXIMIZE,
            PairwiseVotes.attribution(input))
        .with(() -> steps(superiority, input.alternatives()));
  }

  private Superiority superiority(MethodInput input) {
    if (parameters.weights() == WeightUse.ORDINAL) {
      OrdinalWeights weights = OrdinalWeights.of(input);
      return (i, k) -> weights.chance(i, k);
    }
    PairwiseVotes votes = PairwiseVotes.of(input);
    return (i, k) -> DRAW * (1 + votes.majority(i, k));
  }

  /** The chance that one alternative beats another. */
  @FunctionalInterface
  private interface Superiority {
    double chance(int i, int k);
  }

  private static double success(Superiority superiority, int i, int m) {
    double sum = m == 1 ? 1 : 0;
    for (int k = 0; k < m; k++) {
      sum += k == i ? 0 : superiority.chance(i, k);
    }
    return sum / Math.max(1, m - 1);
  }

  private static List<Step> steps(Superiority superiority, List<String> ids) {
    var steps = new ArrayList<Step>();
    if (ids.size() <= PairwiseVotes.SHOWN) {
      double[][] chances = new double[ids.size()][ids.size()];
      for (int i = 0; i < chances.length; i++) {
        for (int k = 0; k < chances.length; k++) {
          chances[i][k] = i == k ? 0 : superiority.chance(i, k);
        }
      }
      steps.add(
          PairwiseVotes.pairs("p", "The chance that the row beats the column.", ids, chances));
    }
    return steps;
  }
}
