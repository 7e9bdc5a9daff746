package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * GAIA: shows alternatives, criteria and weights of PROMETHEE on one plane (Geometrical Analysis
 * for Interactive Assistance). It describes; the ranking is that of {@link PrometheeII}.
 *
 * <p><i>Model</i>: {@code Φ} holds the net flows by criterion {@code φ_j(i)}. The axes u and v are
 * the eigenvectors of {@code ΦᵀΦ / m} for the two largest eigenvalues {@code λ}. An alternative
 * lies at {@code (Σ_j φ_j(i) u_j, Σ_j φ_j(i) v_j)}, a criterion at {@code (u_j, v_j)}, the decision
 * axis π at {@code (Σ_j w_j u_j, Σ_j w_j v_j)} with {@code Σ w = 1}. {@code δ = (λ_1 + λ_2) / Σλ}
 * is the part of the spread that the plane shows.
 *
 * <p><i>Input</i>: as in {@link PrometheeII}; the plane does not depend on the weights, the axis π
 * does. <i>Output</i>: net flows as scores, higher is better; steps {@code alternativeCoordinates},
 * {@code criterionCoordinates}, {@code decisionAxis} and {@code delta}. The sign of an axis is
 * arbitrary; here the criterion that reaches farthest along it is on the positive side.
 *
 * <p><i>Degenerate cases</i>: as in {@link PrometheeII}; an axis on which nothing is spread has
 * only zeros, such as v for one criterion or two alternatives; if all flows are 0, {@code δ = 1}.
 * With equal eigenvalues the axes are not unique.
 *
 * <p><i>Properties</i>: criteria that agree point the same way, criteria in conflict opposite ways.
 *
 * <p><i>Cost</i>: O(m n log m + m n² + n³) time, O(m n) memory.
 *
 * <p><i>Source</i>: B. Mareschal and J. P. Brans, "Geometrical representations for MCDA", European
 * Journal of Operational Research 34 (1988) 69–77.
 */
public final class Gaia implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "gaia",
              "GAIA",
              "outranking",
              "Shows which criteria agree, which are in conflict and where alternatives and"
                  + " weights lie, on the flows of PROMETHEE.",
              "Mareschal and Brans 1988")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new Gaia(values.get(Preferences.PARAMETER)),
          Preferences.PARAMETER);

  private final Preferences preferences;

  /**
   * GAIA.
   *
   * @param preferences the preference function of each criterion
   */
  public Gaia(Preferences preferences) {
    this.preferences = Objects.requireNonNull(preferences, "preferences");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return FlowFitness.of(DESCRIPTION, input).build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Flows flows = Flows.of(input, preferences);
    return flows.evaluation(DESCRIPTION.id()).with(() -> steps(flows));
  }

  private static List<Step> steps(Flows flows) {
    var steps = new ArrayList<>(flows.steps());
    steps.addAll(new GaiaPlane(flows).steps());
    return steps;
  }
}
