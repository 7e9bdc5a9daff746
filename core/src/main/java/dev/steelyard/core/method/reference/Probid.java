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
 * PROBID: distances from every ideal between the best and the worst, and from the mean (preference
 * ranking on the basis of ideal-average distance).
 *
 * <p><i>Model</i>: {@code v_ij = w_j x_ij / √(Σ_k x_kj²)}. The k-th ideal has the k-th best {@code
 * v} of every criterion; {@code d_i(k)} is the Euclidean distance from it, {@code d̄_i} that from
 * the mean row. With {@code h = ⌊(m + 1) / 2⌋}: {@code S⁺_i = Σ_{k=1..h} d_i(k) / k}, {@code S⁻_i =
 * Σ_{k=h..m} d_i(k) / (m - k + 1)}, {@code R_i = S⁺_i / S⁻_i}, and the score is {@code 1 / (1 +
 * R_i²) + d̄_i}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales; negative numbers are allowed. <i>Output</i>: scores above 0;
 * higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all performances are 0 is refused; so is an
 * alternative with {@code S⁻ = 0}, hence a single one and all identical. A criterion on which all
 * are equal adds no distance and is remarked. A zero weight adds nothing.
 *
 * <p><i>Properties</i>: free of units, not of origins. Dropping an alternative changes norms and
 * ideals. The distance from the mean also rewards being far worse than it, so a dominated
 * alternative may be ahead.
 *
 * <p><i>Cost</i>: O(m² n) time, O(m n) memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: Z. Wang, G. P. Rangaiah and X. Wang, "Preference Ranking on the Basis of
 * Ideal-Average Distance Method for Multi-Criteria Decision-Making", Industrial and Engineering
 * Chemistry Research 60 (2021) 11216–11230. For even m both sums take k = m/2 in, as other programs
 * do; the paper's example has odd m.
 */
public final class Probid implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "probid",
              "PROBID",
              "reference",
              "Weighs distances from every ideal between the best and the worst, and the mean.",
              "Wang, Rangaiah and Wang 2021")
          .claiming(Claim.ZERO_WEIGHT_REMOVES, Claim.UNIT_FREE, Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Probid::new);

  /** Without parameters. */
  public Probid() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return RankedIdeals.fitness(
        DESCRIPTION,
        input,
        distances -> row -> negative(distances, row),
        "divides by distances from the worse half of the ideals, and one of them is 0");
  }

  private static int half(RankedIdeals distances) {
    return (distances.count() + 1) / 2;
  }

  private static double positive(RankedIdeals distances, IntUnaryOperator row) {
    return distances.positive(half(distances), row);
  }

  private static double negative(RankedIdeals distances, IntUnaryOperator row) {
    return distances.negative(half(distances), row);
  }

  private static double score(RankedIdeals distances, IntUnaryOperator row) {
    double ratio = positive(distances, row) / negative(distances, row);
    return 1 / (1 + ratio * ratio) + distances.toAverage(row);
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
            Composites.more(input, row -> score(distances, row), scores))
        .with(() -> steps(input, distances));
  }

  private static List<Step> steps(MethodInput input, RankedIdeals distances) {
    return List.of(
        new Step.Table("weighted", "Weighted normalized performances.", distances.weighted()),
        new Step.ByAlternative(
            "positive",
            "Distances from the better half of the ideals, those from better ones weighing more.",
            Composites.scores(input, row -> positive(distances, row))),
        new Step.ByAlternative(
            "negative",
            "Distances from the worse half of the ideals, those from worse ones weighing more.",
            Composites.scores(input, row -> negative(distances, row))),
        new Step.ByAlternative(
            "distanceToAverage",
            "Distances from the mean row.",
            Composites.scores(input, distances::toAverage)));
  }
}
