package dev.steelyard.core.method.reference;

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
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * RIM: closeness to an ideal interval within a stated range (reference ideal method).
 *
 * <p><i>Model</i>: criterion j has a range {@code [A, B]} and in it an ideal {@code [C, D]}. {@code
 * y_ij = 1} for a performance in the ideal, below it {@code 1 - (C - x_ij) / (C - A)}, above it
 * {@code 1 - (x_ij - D) / (B - D)}. {@code I⁺_i = √(Σ_j (w_j y_ij - w_j)²)}, {@code I⁻_i = √(Σ_j
 * (w_j y_ij)²)}, and the score is {@code I⁻_i / (I⁺_i + I⁻_i)}. m alternatives, n criteria, {@code
 * w_j ≥ 0}.
 *
 * <p><i>Input</i>: interval scales with ranges and ideals; directions are not used, as the ideal
 * says what is good. <i>Output</i>: scores from 0 to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: missing intervals, a range without length, an ideal outside its
 * range, performances outside it, and weights that are all 0 are refused. A criterion on which all
 * are equal changes scores, but pulls for nobody. No alternatives give an empty ranking, one has
 * rank 1; identical alternatives tie.
 *
 * <p><i>Properties</i>: scores do not depend on which other alternatives are present. A zero weight
 * adds nothing. An ideal inside the range makes both less and more worse.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: E. Cables, M. T. Lamata and J. L. Verdegay, "RIM-reference ideal method in
 * multicriteria decision making", Information Sciences 337–338 (2016) 1–10. The {@code I⁻} printed
 * in its example are wrong; the formula is followed.
 */
public final class Rim implements AggregationMethod {

  /**
   * What can be and what is ideal.
   *
   * @param ranges possible performances by id of the criterion
   * @param ideals ideal performances by id of the criterion, within the ranges
   */
  public record Parameters(Map<String, Range> ranges, Map<String, Range> ideals) {

    /** Copies the maps and keeps their order. */
    public Parameters {
      ranges = Ordered.copy(ranges);
      ideals = Ordered.copy(ideals);
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "rim",
              "Reference ideal method (RIM)",
              "reference",
              "Measures closeness to an ideal interval that may lie anywhere within a range.",
              "Cables, Lamata and Verdegay 2016")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, Range>> RANGES =
      Parameter.of("ranges", "The lowest and highest possible performance.", Intervals.FORM);

  private static final Parameter<Map<String, Range>> IDEALS =
      Parameter.of("ideals", "The lowest and highest ideal performance.", Intervals.FORM);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new Rim(new Parameters(values.get(RANGES), values.get(IDEALS))),
          RANGES,
          IDEALS);

  private final Parameters parameters;

  /**
   * With stated parameters.
   *
   * @param parameters what can be and what is ideal
   */
  public Rim(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    for (int j = 0; j < input.width(); j++) {
      check(fitness, input, j);
    }
    return fitness
        .demand(Arrays.stream(input.weights()).sum() > 0, "needs a weight above 0")
        .build();
  }

  private void check(FitnessBuilder fitness, MethodInput input, int j) {
    Optional<Range> range = Intervals.of(parameters.ranges(), input, j);
    Optional<Range> ideal = Intervals.of(parameters.ideals(), input, j);
    if (range.isEmpty() || ideal.isEmpty() || !within(ideal.get(), range.get())) {
      fitness.refuseCriterion(j, "needs a range and an ideal within it");
    } else {
      Intervals.check(fitness, input, j, range.get());
    }
  }

  private static boolean within(Range inner, Range outer) {
    return Intervals.contains(outer, inner.low()) && Intervals.contains(outer, inner.high());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var closeness = new RimCloseness(input, parameters.ranges(), parameters.ideals());
    Column scores = Composites.scores(input, closeness::score);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Composites.more(input, closeness::score, scores))
        .with(() -> steps(input, closeness));
  }

  private static List<Step> steps(MethodInput input, RimCloseness closeness) {
    return List.of(
        new Step.Table("normalised", "Closeness to the ideal, 1 within it.", closeness.values()),
        new Step.Table(
            "weighted", "Weighted closeness.", Composites.weighted(closeness.values(), input)),
        new Step.ByAlternative(
            "distanceToIdeal",
            "Distances from the ideal.",
            Composites.scores(input, closeness::toIdeal)),
        new Step.ByAlternative(
            "distanceToAntiIdeal",
            "Distances from no closeness at all.",
            Composites.scores(input, closeness::toNothing)));
  }
}
