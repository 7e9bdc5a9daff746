package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * PROMETHEE III: gives every alternative an interval around its mean flow and orders only
 * alternatives whose intervals do not meet.
 *
 * <p><i>Model</i>: {@code π} as in {@link PrometheeII}; {@code φ̄(a) = Σ_b (π(a,b) - π(b,a)) / m}
 * and {@code σ(a)² = Σ_b (π(a,b) - π(b,a) - φ̄(a))² / m}, both over all m alternatives, a included.
 * The interval of a is {@code φ̄(a) ± α σ(a)}. a is better than b if its interval lies wholly above
 * that of b; otherwise they are indifferent.
 *
 * <p><i>Input</i>: as in {@link PrometheeII}. <i>Output</i>: the step {@code intervalRelation} is
 * the answer; indifference is not transitive. The score is a layer as in {@link PrometheeI}: 1 if
 * nobody is better; lower is better. Steps {@code meanFlow}, {@code lower} and {@code upper}.
 *
 * <p><i>Degenerate cases</i>: as in {@link PrometheeII}; with {@code α = 0} the order is that of
 * the net flow. Ends that differ by rounding, 1e-10 of the largest, meet.
 *
 * <p><i>Properties</i>: an interval order. An alternative that dominates another is never wholly
 * below it. Comparisons split the net flow among the criteria, not the layers.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m n) memory.
 *
 * <p><i>Source</i>: J. P. Brans, B. Mareschal and Ph. Vincke, "PROMETHEE: a new family of
 * outranking methods in multicriteria analysis", in J. P. Brans (ed.), Operational Research '84,
 * North-Holland 1984. The standard α of 0.15 and the layers are ours.
 */
public final class PrometheeIII implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "promethee-iii",
              "PROMETHEE III",
              "outranking",
              "Orders alternatives whose intervals around the mean flow do not meet; the others"
                  + " are indifferent.",
              "Brans, Mareschal and Vincke 1984")
          .claiming(Claim.ZERO_WEIGHT_REMOVES, Claim.ORIGIN_FREE, Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  private static final Parameter<Double> ALPHA =
      Parameter.of("alpha", "Half the width of an interval, in deviations.", Forms.atLeastZero())
          .orElse(0.15, "0.15");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new PrometheeIII(values.get(Preferences.PARAMETER), values.get(ALPHA)),
          Preferences.PARAMETER,
          ALPHA);

  private final Preferences preferences;
  private final double alpha;

  /**
   * PROMETHEE III.
   *
   * @param preferences the preference function of each criterion
   * @param alpha half the width of an interval in deviations; at least 0
   */
  public PrometheeIII(Preferences preferences, double alpha) {
    this.preferences = Objects.requireNonNull(preferences, "preferences");
    if (!(alpha >= 0 && Double.isFinite(alpha))) {
      throw new IllegalArgumentException("alpha must be at least 0, but was " + alpha);
    }
    this.alpha = alpha;
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
    FlowIntervals intervals = FlowIntervals.of(flows, alpha);
    Column layers = Column.of(input.alternatives(), intervals.layers());
    return Evaluation.of(DESCRIPTION.id(), layers, Direction.MINIMIZE, flows.attribution())
        .with(() -> steps(flows, intervals, layers));
  }

  private static List<Step> steps(Flows flows, FlowIntervals intervals, Column layers) {
    var steps = new ArrayList<>(flows.steps());
    steps.addAll(intervals.steps());
    steps.add(Layers.step(layers));
    return steps;
  }
}
