package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
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
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Simple multi-attribute rating technique (SMART): rate each performance from 0 to 100, weight,
 * add.
 *
 * <p><i>Model</i>: {@code S_i = Σ_j w_j v_ij / Σ_j w_j} with {@code w_j ≥ 0} the importance points
 * of criterion j and {@code v_ij} what the performance of alternative i is worth on it: on a scale
 * with stated ends its points there; between the ends of the alternatives present {@code 100 (x_ij
 * - min_j) / (max_j - min_j)}, for costs {@code 100 (max_j - x_ij) / (max_j - min_j)}.
 *
 * <p><i>Input</i>: any scale. Importance points need not sum to anything. <i>Output</i>: 0 to 100;
 * higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: with the ends present a constant criterion is worth 0 to all, with a
 * remark; two alternatives are remarked, as any difference then counts in full. All weights 0 is
 * refused.
 *
 * <p><i>Properties</i>: additive and fully compensatory; with stated ends a score does not depend
 * on the other alternatives, with the ends present it does.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: W. Edwards, "How to Use Multiattribute Utility Measurement for Social
 * Decisionmaking", IEEE Transactions on Systems, Man, and Cybernetics 7 (1977) 326–340; W. Edwards
 * and F. H. Barron, "SMARTS and SMARTER: Improved Simple Methods for Multiattribute Utility
 * Measurement", Organizational Behavior and Human Decision Processes 60 (1994) 306–325. Stated ends
 * follow the first, ends present the second.
 */
public final class Smart implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "smart",
              "SMART",
              "value",
              "Rates every performance from 0 to 100 between a worst and a best, and averages by importance.",
              "Edwards 1977; Edwards and Barron 1994")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Optional<Ends>> ENDS =
      Parameter.of(
              "ends",
              "Between which ends performances are rated: the stated ones or those present.",
              Forms.word(Ends.class))
          .optional("stated where the scales have ends, otherwise present");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, values -> new Smart(values.get(ENDS)), ENDS);

  /** Between what performances are rated. */
  public enum Ends {
    /** The stated ends of the scales. */
    STATED,
    /** The worst and the best performance present. */
    PRESENT
  }

  private final Optional<Ends> ends;

  private Smart(Optional<Ends> ends) {
    this.ends = ends;
  }

  /** Between stated ends where the scales have them, otherwise between those present. */
  public Smart() {
    this(Optional.empty());
  }

  /**
   * Between given ends.
   *
   * @param ends which
   */
  public Smart(Ends ends) {
    this(Optional.of(ends));
  }

  private Ends ends(MethodInput input) {
    return ends.orElse(input.values().isPresent() ? Ends.STATED : Ends.PRESENT);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .demand(
                input.rows() == 0 || sum(input) > 0 && Double.isFinite(sum(input)),
                "needs a weight above 0, and weights that add up");
    if (ends(input) == Ends.PRESENT) {
      return fitness
          .normalizable(Normalization.MIN_MAX)
          .remarkConstant("It is worth 0 to all and lowers every score alike.")
          .remarkPair()
          .build();
    }
    return fitness.demand(input.values().isPresent(), "needs scales with stated ends").build();
  }

  private static double sum(MethodInput input) {
    return CompensatedSum.of(input.weights());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable values =
        ends(input) == Ends.STATED ? input.values().orElseThrow() : present(input);
    double[] shares = input.weights();
    double sum = sum(input);
    for (int j = 0; j < shares.length && sum > 0; j++) {
      shares[j] /= sum;
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Terms.scores(values, shares),
            Direction.MAXIMIZE,
            new AdditiveAttribution(values, shares, Measure.POINTS))
        .with(
            () ->
                List.of(
                    new Step.Table("values", "What each performance is worth, 0 to 100.", values),
                    new Step.ByCriterion(
                        "shares",
                        "Importance of each criterion, all together 1.",
                        Column.of(input.criteria(), shares))));
  }

  private static PerformanceTable present(MethodInput input) {
    return new Terms(input, input.weights(), j -> points(input, j)).table();
  }

  private static DoubleUnaryOperator points(MethodInput input, int j) {
    Column x = input.performances().column(j);
    DoubleUnaryOperator part = Normalization.MIN_MAX.formula(x, input.direction(j));
    return performance -> Scale.FULL_POINTS * part.applyAsDouble(performance);
  }
}
