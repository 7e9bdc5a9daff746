package dev.steelyard.core.method.reference;

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
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * sPROBID: the simpler PROBID, which looks only at the best and the worst quarter of the ideals.
 *
 * <p><i>Model</i>: ideals and distances {@code d_i(k)} as in {@link Probid}. With {@code q = ⌊m /
 * 4⌋}, at least 1: {@code S⁺_i = Σ_{k=1..q} d_i(k) / k}, {@code S⁻_i = Σ_{k=m+1-q..m} d_i(k) / (m -
 * k + 1)}, and the score is {@code S⁻_i / S⁺_i}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales; negative numbers are allowed. <i>Output</i>: scores of at least 0;
 * higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all performances are 0 is refused; so is an
 * alternative with {@code S⁺ = 0}: for m below 8 that is one that is best on every criterion, hence
 * a single one. A criterion on which all are equal adds no distance and is remarked. A zero weight
 * adds nothing.
 *
 * <p><i>Properties</i>: free of units, not of origins; only ratios of weights count. Dropping an
 * alternative changes norms and ideals. It has no answer exactly when the choice is easiest.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m n) memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: Z. Wang, G. P. Rangaiah and X. Wang, "Preference Ranking on the Basis of
 * Ideal-Average Distance Method for Multi-Criteria Decision-Making", Industrial and Engineering
 * Chemistry Research 60 (2021) 11216–11230.
 */
public final class Sprobid implements AggregationMethod {

  private static final int QUARTER = 4;

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "sprobid",
              "sPROBID",
              "reference",
              "Divides distances from the worst ideals by distances from the best ones.",
              "Wang, Rangaiah and Wang 2021")
          .claiming(
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Sprobid::new);

  /** Without parameters. */
  public Sprobid() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return RankedIdeals.fitness(
        DESCRIPTION,
        input,
        distances -> row -> positive(distances, row),
        "divides by distances from the best quarter of the ideals, and one of them is 0");
  }

  private static int quarter(RankedIdeals distances) {
    return Math.max(1, distances.count() / QUARTER);
  }

  private static double positive(RankedIdeals distances, IntUnaryOperator row) {
    return distances.positive(quarter(distances), row);
  }

  private static double negative(RankedIdeals distances, IntUnaryOperator row) {
    return distances.negative(distances.count() + 1 - quarter(distances), row);
  }

  private static double score(RankedIdeals distances, IntUnaryOperator row) {
    return negative(distances, row) / positive(distances, row);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var distances = RankedIdeals.of(input, DESCRIPTION);
    Column scores = Composites.scores(input, row -> score(distances, row));
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new QuotientAttribution(
                input, row -> negative(distances, row), row -> positive(distances, row), scores))
        .with(() -> steps(input, distances));
  }

  private static List<Step> steps(MethodInput input, RankedIdeals distances) {
    return List.of(
        new Step.Table("weighted", "Weighted normalized performances.", distances.weighted()),
        new Step.ByAlternative(
            "positive",
            "Distances from the best quarter of the ideals, those from better ones weighing more.",
            Composites.scores(input, row -> positive(distances, row))),
        new Step.ByAlternative(
            "negative",
            "Distances from the worst quarter of the ideals, those from worse ones weighing more.",
            Composites.scores(input, row -> negative(distances, row))));
  }
}
