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
 * PROMETHEE II: ranks alternatives by how much more strongly they are preferred to the others than
 * the others to them (Preference Ranking Organisation Method for Enrichment Evaluations).
 *
 * <p><i>Model</i>: {@code π(a,b) = Σ_j w_j P_j(d_j(a,b))} with {@code d_j(a,b)} the difference of
 * the performances, positive if a is better, and {@code P_j} the preference function of criterion
 * j; {@code φ⁺(a) = Σ_b π(a,b) / (m-1)}, {@code φ⁻(a) = Σ_b π(b,a) / (m-1)}, {@code φ = φ⁺ - φ⁻}.
 * The net flow is a sum over criteria, {@code φ(a) = Σ_j w_j φ_j(a)}.
 *
 * <p><i>Input</i>: any numbers; thresholds in the unit of the criterion. Weights are used as given.
 * Preference begins above q and is full from p on.
 *
 * <p><i>Output</i>: net flows from {@code -Σw} to {@code Σw}, higher is better; they sum to 0. Ties
 * by competition. Pairs are shown for up to 500 alternatives.
 *
 * <p><i>Degenerate cases</i>: one alternative has flow 0 and a remark; a constant criterion adds 0
 * to every flow and has a remark; identical alternatives tie; q = p is a jump.
 *
 * <p><i>Properties</i>: partly compensatory; the zero of a criterion does not matter, the unit does
 * not if the thresholds are in it; adding or dropping an alternative can reverse the order of
 * others.
 *
 * <p><i>Cost</i>: O(m n log m) time, O(m n) memory. Gaussian functions look at all pairs up to 2000
 * alternatives and above that are summed with an error below 1e-17 in O(m n log m); functions given
 * in code cost O(m²).
 *
 * <p><i>Source</i>: J. P. Brans and Ph. Vincke, "A Preference Ranking Organisation Method (The
 * PROMETHEE Method for Multiple Criteria Decision-Making)", Management Science 31 (1985) 647–656;
 * J. P. Brans, Ph. Vincke and B. Mareschal, "How to select and how to rank projects: the PROMETHEE
 * method", European Journal of Operational Research 24 (1986) 228–238. Flows divided by {@code
 * m-1}, as in the later papers.
 */
public final class PrometheeII implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "promethee-ii",
              "PROMETHEE II",
              "outranking",
              "Ranks by how much more strongly an alternative is preferred to the others than they"
                  + " to it.",
              "Brans and Vincke 1985; Brans, Vincke and Mareschal 1986")
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
          values -> new PrometheeII(values.get(Preferences.PARAMETER)),
          Preferences.PARAMETER);

  private final Preferences preferences;

  /**
   * PROMETHEE II.
   *
   * @param preferences the preference function of each criterion
   */
  public PrometheeII(Preferences preferences) {
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
    steps.addAll(new FlowOrder(flows.plus(), flows.minus()).steps());
    return steps;
  }
}
