package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * PROMETHEE I: orders alternatives only where their positive and their negative flows agree, and
 * says which pairs are incomparable.
 *
 * <p><i>Model</i>: flows as in {@link PrometheeII}. a is better than b if {@code φ⁺(a) ≥ φ⁺(b)} and
 * {@code φ⁻(a) ≤ φ⁻(b)}, not both equal; indifferent if both are equal; incomparable if one flow
 * speaks for a and the other for b.
 *
 * <p><i>Input</i>: as in {@link PrometheeII}.
 *
 * <p><i>Output</i>: the step {@code partialRelation} is the answer. The score is a layer: 1 for
 * alternatives to which none is better, else one more than the highest layer of those that are
 * better; lower is better. Alternatives of one layer share a rank and are indifferent or
 * incomparable; <b>alternatives of different layers may be incomparable too</b>. The step {@code
 * incomparablePairs} counts them. Relation and count are shown for up to 500 alternatives.
 *
 * <p><i>Degenerate cases</i>: as in {@link PrometheeII}. Flows that differ by at most 1e-10 of the
 * largest are equal.
 *
 * <p><i>Properties</i>: the order is transitive; an alternative that dominates another is never
 * behind it. Comparisons split the net flow among the criteria, not the layers.
 *
 * <p><i>Cost</i>: O(m n log m) time, O(m n) memory.
 *
 * <p><i>Source</i>: J. P. Brans and Ph. Vincke, "A Preference Ranking Organisation Method (The
 * PROMETHEE Method for Multiple Criteria Decision-Making)", Management Science 31 (1985) 647–656.
 * The layers are ours; the paper gives the relation.
 */
public final class PrometheeI implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "promethee-i",
              "PROMETHEE I",
              "outranking",
              "Orders alternatives only where positive and negative flows agree; the others are"
                  + " incomparable.",
              "Brans and Vincke 1985")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new PrometheeI(values.get(Preferences.PARAMETER)),
          Preferences.PARAMETER);

  private final Preferences preferences;

  /**
   * PROMETHEE I.
   *
   * @param preferences the preference function of each criterion
   */
  public PrometheeI(Preferences preferences) {
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
    FlowOrder order = new FlowOrder(flows.plus(), flows.minus());
    Column layers = Column.of(input.alternatives(), order.layers());
    return Evaluation.of(DESCRIPTION.id(), layers, Direction.MINIMIZE, flows.attribution())
        .with(() -> steps(flows, order, layers));
  }

  private static List<Step> steps(Flows flows, FlowOrder order, Column layers) {
    var steps = new ArrayList<>(flows.steps());
    steps.addAll(order.steps());
    steps.add(Layers.step(layers));
    return steps;
  }
}
