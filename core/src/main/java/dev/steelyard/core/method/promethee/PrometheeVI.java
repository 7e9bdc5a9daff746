package dev.steelyard.core.method.promethee;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * PROMETHEE VI: says what intervals of weights leave open: the range of every net flow, and where
 * on the GAIA plane the weights can point ("human brain").
 *
 * <p><i>Model</i>: weights {@code w_j} in {@code [l_j, h_j]} with {@code Σ w = 1}. {@code φ(i) =
 * Σ_j w_j φ_j(i)} as in {@link PrometheeII}, its least and largest value over all such weights
 * found exactly. The human brain is the polygon of the points {@code (Σ_j w_j u_j, Σ_j w_j v_j)} on
 * the plane of {@link Gaia}. If it holds the origin the weights can point anywhere and the decision
 * is hard; if not, it is soft.
 *
 * <p><i>Input</i>: as in {@link PrometheeII}, and intervals of shares; a criterion that is not
 * named keeps its weight. <i>Output</i>: net flows under the stated weights as scores, higher is
 * better; steps {@code phiLowest}, {@code phiHighest}, those of GAIA, {@code humanBrain} and {@code
 * hard}.
 *
 * <p><i>Degenerate cases</i>: refused if no weights in the intervals sum to 1, or all stated
 * weights are 0; remarked if the stated weights are not in the intervals. Otherwise as in {@link
 * Gaia}.
 *
 * <p><i>Properties</i>: an alternative whose lowest flow is above another's highest is ahead of it
 * under all admitted weights; the reverse does not hold.
 *
 * <p><i>Cost</i>: of GAIA, and O(m n log n) for the ranges.
 *
 * <p><i>Source</i>: J. P. Brans and B. Mareschal, "The PROMETHEE VI procedure: how to differentiate
 * hard from soft multicriteria problems", Journal of Decision Systems 4 (1995) 213–223. The ranges
 * of flows are ours.
 */
public final class PrometheeVI implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "promethee-vi",
              "PROMETHEE VI",
              "outranking",
              "Shows what intervals of weights leave open, as ranges of flows and on the GAIA"
                  + " plane.",
              "Brans and Mareschal 1995")
          .claiming(Claim.RESPECTS_DOMINANCE, Claim.ORIGIN_FREE, Claim.EXACT_PARTS);

  private static final Parameter<Map<String, WeightInterval>> WEIGHTS =
      Parameter.of(
              "weights",
              "Least and largest share of a criterion, 0 to 1.",
              Forms.bySomeCriteria(new WeightIntervalForm()))
          .orElse(Collections.emptyMap(), "the stated weights");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new PrometheeVI(values.get(Preferences.PARAMETER), values.get(WEIGHTS)),
          Preferences.PARAMETER,
          WEIGHTS);

  private final Preferences preferences;
  private final Map<String, WeightInterval> intervals;

  /**
   * PROMETHEE VI.
   *
   * @param preferences the preference function of each criterion
   * @param intervals admitted shares by id of the criterion
   */
  public PrometheeVI(Preferences preferences, Map<String, WeightInterval> intervals) {
    this.preferences = Objects.requireNonNull(preferences, "preferences");
    this.intervals = Ordered.copy(intervals);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    WeightBox box = box(input);
    var fitness =
        FlowFitness.of(DESCRIPTION, input)
            .demand(weighted(input), "needs a weight above 0")
            .demand(
                !weighted(input) || box.possible(),
                "finds no weights in the intervals that sum to 1");
    boolean among = box.contains(GaiaPlane.shares(input));
    return among || !weighted(input) || !box.possible()
        ? fitness.build()
        : fitness
            .remark(
                Subject.at("weights"),
                "The stated weights are not in the intervals of " + DESCRIPTION.name() + ".",
                "Scores come from the stated weights, and may lie outside the ranges.")
            .build();
  }

  private static boolean weighted(MethodInput input) {
    return Arrays.stream(input.weights()).anyMatch(weight -> weight > 0);
  }

  private WeightBox box(MethodInput input) {
    double[] shares = GaiaPlane.shares(input);
    double[] lower = new double[shares.length];
    double[] upper = new double[shares.length];
    for (int j = 0; j < shares.length; j++) {
      WeightInterval interval = intervals.get(input.criteria().get(j));
      lower[j] = interval == null ? shares[j] : interval.low();
      upper[j] = interval == null ? shares[j] : interval.high();
    }
    return new WeightBox(lower, upper);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    WeightBox box = box(input);
    if (!weighted(input) || !box.possible()) {
      fitness(input).require();
    }
    Flows flows = Flows.of(input, preferences);
    return flows.evaluation(DESCRIPTION.id()).with(() -> steps(flows, box));
  }

  private static List<Step> steps(Flows flows, WeightBox box) {
    var steps = new ArrayList<>(flows.steps());
    steps.add(
        new Step.ByAlternative(
            "phiLowest", "The lowest net flow under admitted weights.", extreme(flows, box, -1)));
    steps.add(
        new Step.ByAlternative(
            "phiHighest", "The highest net flow under admitted weights.", extreme(flows, box, 1)));
    var plane = new GaiaPlane(flows);
    steps.addAll(plane.steps());
    var brain = new HumanBrain(plane, box, flows.single().width());
    steps.add(brain.step());
    steps.add(
        new Step.Condition(
            "hard",
            "The admitted weights can point in any direction, so that the decision is hard.",
            brain.holdsOrigin()));
    return steps;
  }

  private static Column extreme(Flows flows, WeightBox box, int sign) {
    int n = flows.single().width();
    double[] extremes =
        IntStream.range(0, flows.single().rows())
            .mapToDouble(
                i -> {
                  double[] gains = new double[n];
                  for (int j = 0; j < n; j++) {
                    gains[j] = sign * flows.single().value(i, j);
                  }
                  return sign * box.most(gains) + 0.0;
                })
            .toArray();
    return Column.of(flows.single().alternatives(), extremes);
  }
}
