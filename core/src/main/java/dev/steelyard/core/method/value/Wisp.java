package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
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

/**
 * Integrated simple weighted sum product (WISP): four ways to set gains against costs.
 *
 * <p><i>Model</i>: {@code r_ij = x_ij / max_j}; {@code S+_i} and {@code P+_i} are the sum and the
 * product of {@code w_j r_ij} over the gains, {@code S-_i} and {@code P-_i} over the costs. The
 * four utilities {@code S+ - S-}, {@code P+ - P-}, {@code S+ / S-} and {@code P+ / P-} are
 * recalculated as {@code (1 + u_i) / (1 + max u)}; the score is their mean. Without costs the
 * ratios are {@code S+} and {@code P+}, without gains {@code 1 / S-} and {@code 1 / P-}; an empty
 * sum is 0, an empty product 1. m alternatives, n criteria.
 *
 * <p><i>Input</i>: gains of at least 0, not all 0; costs above 0. <i>Output</i>: at most 1; higher
 * is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: criteria of weight 0 are left out, as they would make every product
 * 0; a constant criterion is remarked; if nothing can be divided by, the data is refused.
 *
 * <p><i>Properties</i>: partly compensatory; units do not matter; scores depend on the best
 * present. Gaps are split by the Shapley value.
 *
 * <p><i>Cost</i>: O(m n) time and memory; a comparison of two O(n 2^n) up to twelve criteria.
 *
 * <p><i>Source</i>: D. Stanujkic, G. Popovic, D. Karabasevic, I. Meidute-Kavaliauskiene and A.
 * Ulutaş, "An Integrated Simple Weighted Sum Product Method—WISP", IEEE Transactions on Engineering
 * Management 70 (2023) 1933–1944, doi:10.1109/TEM.2021.3075783. All four utilities, not the
 * simplified version.
 */
public final class Wisp implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "wisp",
              "WISP",
              "value",
              "Averages four comparisons of gains with costs: by difference and ratio of sums and of products.",
              "Stanujkic, Popovic, Karabasevic, Meidute-Kavaliauskiene and Ulutaş 2023")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Wisp::new);

  /** There is nothing to choose. */
  public Wisp() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .notNegative()
            .normalizable(Normalization.MAX)
            .positive(j -> !input.benefit(j), "divides by costs")
            .remarkConstant("It scales sums and products alike.");
    if (fitness.build().level() == Fitness.Level.REFUSED || input.rows() == 0) {
      return fitness.build();
    }
    var utilities = new WispUtilities(input);
    return fitness
        .demand(utilities.usable(), "has no finite ratio of gains to costs for these numbers")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var utilities = new WispUtilities(input);
    double[] means = new double[input.rows()];
    for (int i = 0; i < means.length; i++) {
      int row = i;
      means[i] = utilities.score(j -> row);
    }
    Column scores = Column.of(input.alternatives(), means);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Terms.shapley(input.performances(), scores, utilities::score))
        .with(utilities::steps);
  }
}
