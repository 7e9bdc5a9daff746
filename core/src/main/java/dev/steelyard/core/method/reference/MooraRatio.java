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
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;

/**
 * MOORA ratio system: benefits minus costs, each divided by the norm of its column (multi-objective
 * optimization on the basis of ratio analysis).
 *
 * <p><i>Model</i>: {@code v_ij = x_ij / √(Σ_k x_kj²)} with {@code x_ij} the performance of
 * alternative i on criterion j; {@code y_i = Σ_j w_j v_ij} over benefits minus the same sum over
 * costs. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales, as the zero point counts; negative numbers are allowed.
 * <i>Output</i>: scores, with {@code Σ w_j = 1} from -1 to 1; higher is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all performances are 0 is refused; one on which
 * all are equal adds the same to every score and is remarked; one alternative has rank 1; identical
 * alternatives tie; only benefits or only costs are fine; a zero weight adds nothing.
 *
 * <p><i>Properties</i>: fully compensatory. Free of units, not of origins. Dropping an alternative
 * changes the norms and may reverse others.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: W. K. M. Brauers and E. K. Zavadskas, "The MOORA method and its application to
 * privatization in a transition economy", Control and Cybernetics 35 (2006) 445–469. Weights
 * multiply the ratios.
 */
public final class MooraRatio implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "moora-ratio",
              "MOORA ratio system",
              "reference",
              "Adds up benefits and subtracts costs, each divided by the norm of its column.",
              "Brauers and Zavadskas 2006")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, MooraRatio::new);

  /** Without parameters. */
  public MooraRatio() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .normalizable(Normalization.VECTOR_PLAIN)
        .remarkConstant("It adds the same to every score and changes no order.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    var parts = MooraParts.of(input, DESCRIPTION);
    Column scores = Composites.scores(input, parts::ratio);
    PerformanceTable signed =
        Composites.map(parts.normalized(), (j, value) -> input.direction(j).sign() * value);
    var attribution =
        new AdditiveAttribution(
            signed, input.weights(), Composites.measure(Split.ADDITIVE, scores));
    return Evaluation.of(DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution)
        .with(() -> steps(parts, signed, input));
  }

  private static List<Step> steps(MooraParts parts, PerformanceTable signed, MethodInput input) {
    return List.of(
        new Step.Table(
            "normalised", "Performances divided by the norm of their column.", parts.normalized()),
        new Step.Table(
            "weighted",
            "Weighted ratios, those of costs with a minus; a row adds up to the score.",
            Composites.weighted(signed, input)));
  }
}
