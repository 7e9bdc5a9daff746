package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Split;
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
import dev.steelyard.core.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SPOTIS: weighted distance from the ideal point of stated bounds (stable preference ordering
 * towards ideal solution).
 *
 * <p><i>Model</i>: {@code d_i = Σ_j w_j |x_ij - s_j| / (high_j - low_j)} with {@code x_ij} the
 * performance of alternative i on criterion j, {@code [low_j, high_j]} its bounds, and {@code s_j}
 * the better bound or the stated expected solution point. m alternatives, n criteria, {@code w_j ≥
 * 0}.
 *
 * <p><i>Input</i>: interval scales; bounds are stated, or the ends of anchored scales.
 * <i>Output</i>: distances, with {@code Σ w_j = 1} from 0 to 1; lower is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: missing bounds, bounds without length, performances or expected
 * points outside them are refused; a criterion on which all are equal adds the same to every score;
 * no alternatives give an empty ranking, one has rank 1; identical alternatives tie; a zero weight
 * adds nothing.
 *
 * <p><i>Properties</i>: fully compensatory. Scores do not depend on which other alternatives are
 * present, so there is no rank reversal. Without an expected point it orders as a weighted sum on
 * straight value functions between the bounds.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: J. Dezert, A. Tchamova, D. Han and J.-M. Tacnet, "The SPOTIS Rank Reversal Free
 * Method for Multi-Criteria Decision-Making Support", 23rd International Conference on Information
 * Fusion (2020).
 */
public final class Spotis implements AggregationMethod {

  /**
   * What distances are measured in and from where.
   *
   * @param bounds by id of the criterion; empty for the ends of anchored scales
   * @param esp expected solution point by id of the criterion; empty for the better bounds
   */
  public record Parameters(Optional<Map<String, Range>> bounds, Optional<Map<String, Double>> esp) {

    /** Copies the maps and keeps their order. */
    public Parameters {
      bounds = bounds.map(Ordered::copy);
      esp = esp.map(Ordered::copy);
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "spotis",
              "SPOTIS",
              "reference",
              "Adds up weighted distances from the best point of stated bounds.",
              "Dezert, Tchamova, Han and Tacnet 2020")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  static final Parameter<Optional<Map<String, Range>>> BOUNDS =
      Parameter.of("bounds", "The lowest and highest possible performance.", Intervals.FORM)
          .optional("the ends of the scales");

  private static final Parameter<Optional<Map<String, Double>>> ESP =
      Parameter.of(
              "esp",
              "The expected solution point, from which distances are measured.",
              Forms.byCriterion(Forms.number()))
          .optional("the better bounds");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new Spotis(new Parameters(values.get(BOUNDS), values.get(ESP))),
          BOUNDS,
          ESP);

  private final Parameters parameters;

  /**
   * With stated parameters.
   *
   * @param parameters what distances are measured in and from where
   */
  public Spotis(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    var distances = new BoundedDistances(input, parameters.bounds());
    distances.check(fitness);
    parameters.esp().ifPresent(point -> distances.checkPoint(fitness, point));
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var distances = new BoundedDistances(input, parameters.bounds());
    PerformanceTable table = parameters.esp().map(distances::from).orElseGet(distances::fromIdeal);
    return evaluation(DESCRIPTION, input, table, List.of());
  }

  /** The weighted sum of distances. */
  static Evaluation evaluation(
      MethodDescription method, MethodInput input, PerformanceTable distances, List<Step> before) {
    double[] weights = input.weights();
    double[] sums = new double[input.rows()];
    for (int j = 0; j < weights.length; j++) {
      distances.addScaled(j, weights[j], sums);
    }
    Column scores = Column.of(input.alternatives(), sums);
    var attribution =
        new LossAttribution(distances, weights, Composites.measure(Split.ADDITIVE, scores));
    return Evaluation.of(method.id(), scores, Direction.MINIMIZE, attribution)
        .with(() -> steps(distances, before));
  }

  private static List<Step> steps(PerformanceTable distances, List<Step> before) {
    Step last =
        new Step.Table(
            "distances",
            "Distances as parts of the bounds; their weighted sum is the score.",
            distances);
    return Stream.concat(before.stream(), Stream.of(last)).toList();
  }
}
