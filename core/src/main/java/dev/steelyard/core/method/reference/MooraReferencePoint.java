package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
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
import dev.steelyard.core.value.Normalization;
import java.util.ArrayList;
import java.util.List;

/**
 * MOORA reference point approach: how far the worst weakness lies from the best performance present
 * (multi-objective optimization on the basis of ratio analysis).
 *
 * <p><i>Model</i>: {@code v_ij = x_ij / √(Σ_k x_kj²)}; {@code r_j} is the best {@code v_ij} of
 * criterion j, the least for a cost; {@code z_i = max_j w_j |r_j - v_ij|}. m alternatives, n
 * criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales; negative numbers are allowed. <i>Output</i>: distances of at least
 * 0; lower is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all performances are 0 is refused; one on which
 * all are equal adds no distance and is remarked; one alternative has distance 0 and rank 1;
 * identical alternatives tie; a zero weight adds no distance.
 *
 * <p><i>Properties</i>: not compensatory, only the largest weighted distance counts, so ties are
 * common. Free of units, not of origins. Dropping an alternative changes norms and the reference.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: W. K. M. Brauers and E. K. Zavadskas, "The MOORA method and its application to
 * privatization in a transition economy", Control and Cybernetics 35 (2006) 445–469. Weights
 * multiply the distances.
 */
public final class MooraReferencePoint implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "moora-reference-point",
              "MOORA reference point approach",
              "reference",
              "Finds the alternative whose worst distance from the best performances is least.",
              "Brauers and Zavadskas 2006")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, MooraReferencePoint::new);

  /** Without parameters. */
  public MooraReferencePoint() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .normalizable(Normalization.VECTOR_PLAIN)
        .remarkConstant("Nobody is any distance from the best on it, so it counts for nothing.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    var parts = MooraParts.of(input, DESCRIPTION);
    Column scores = Composites.scores(input, parts::distance);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MINIMIZE,
            Composites.less(input, parts::distance, scores))
        .with(() -> steps(parts));
  }

  private static List<Step> steps(MooraParts parts) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Table(
            "normalised", "Performances divided by the norm of their column.", parts.normalized()));
    if (parts.normalized().rows() > 0) {
      steps.add(
          new Step.ByCriterion(
              "referencePoint", "The best normalized performance present.", parts.reference()));
    }
    steps.add(
        new Step.Table(
            "distances",
            "Weighted distances from the reference point; the largest of a row is the score.",
            parts.distances()));
    return steps;
  }
}
