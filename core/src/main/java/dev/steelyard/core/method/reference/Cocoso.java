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
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import java.util.List;

/**
 * CoCoSo: three mixtures of a weighted sum and a sum of weighted powers (combined compromise
 * solution).
 *
 * <p><i>Model</i>: {@code r_ij} is the min-max value of the performance of alternative i on
 * criterion j, 1 for the best present; {@code S_i = Σ_j w_j r_ij}, {@code P_i = Σ_j r_ij^w_j};
 * {@code ka_i = (P_i + S_i) / Σ_k (P_k + S_k)}, {@code kb_i = S_i / min S + P_i / min P}, {@code
 * kc_i = (λ S_i + (1 - λ) P_i) / (λ max S + (1 - λ) max P)}; the score is {@code ∛(ka kb kc) + (ka
 * + kb + kc) / 3}. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: interval scales. <i>Output</i>: scores above 0; higher is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: an alternative that is worst on every criterion of weight above 0
 * makes {@code min S} 0 and is refused, so a single alternative is, too. A criterion on which all
 * are equal has {@code r_ij = 0}, counts for nothing and is remarked. Criteria of weight 0 are left
 * out; the formula as printed would add 1 to every {@code P_i}. Identical alternatives tie.
 *
 * <p><i>Properties</i>: free of units and origins. Dropping an alternative changes everything.
 * Weights are exponents, so not only their ratios count.
 *
 * <p><i>Cost</i>: O(m n) time and memory. Gaps are split by the Shapley value.
 *
 * <p><i>Source</i>: M. Yazdani, P. Zarate, E. K. Zavadskas and Z. Turskis, "A combined compromise
 * solution (CoCoSo) method for multi-criteria decision-making problems", Management Decision 57
 * (2019) 2501–2519, DOI 10.1108/MD-05-2017-0458.
 */
public final class Cocoso implements AggregationMethod {

  private static final double EVEN = 0.5;

  /**
   * How sum and powers are mixed.
   *
   * @param lambda the share of the sum in the third mixture, 0 to 1
   */
  public record Parameters(double lambda) {

    /** Refuses a share outside 0 to 1. */
    public Parameters {
      if (!(lambda >= 0 && lambda <= 1)) {
        throw new IllegalArgumentException("lambda must be from 0 to 1, but was " + lambda);
      }
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "cocoso",
              "CoCoSo",
              "reference",
              "Joins three mixtures of a weighted sum and a sum of weighted powers.",
              "Yazdani, Zarate, Zavadskas and Turskis 2019")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.EXACT_PARTS);

  private static final Parameter<Double> LAMBDA =
      Parameter.of("lambda", "The share of the sum in the third mixture.", Forms.number(0, 1))
          .orElse(EVEN, "0.5");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new Cocoso(new Parameters(values.get(LAMBDA))), LAMBDA);

  private final double lambda;

  /**
   * With stated parameters.
   *
   * @param parameters how sum and powers are mixed
   */
  public Cocoso(Parameters parameters) {
    this.lambda = parameters.lambda();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .normalizable(Normalization.MIN_MAX)
            .remarkConstant("Its normalized value is 0 for all, so it counts for nothing.")
            .remarkPair();
    if (input.rows() > 0 && fitness.build().refusals().isEmpty()) {
      fitness.demand(
          mixtures(input).sums().least() > 0,
          "divides by the least weighted sum, but some alternative is worst on every criterion");
    }
    return fitness.build();
  }

  private CocosoMixtures mixtures(MethodInput input) {
    return CocosoMixtures.of(input, DESCRIPTION, lambda);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    CocosoMixtures mixtures = mixtures(input);
    Column scores = Composites.scores(input, mixtures::score);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Composites.more(input, mixtures::score, scores))
        .with(() -> steps(input, mixtures));
  }

  private static List<Step> steps(MethodInput input, CocosoMixtures mixtures) {
    return List.of(
        new Step.Table("normalised", "Values from 0 to 1, 1 the best present.", mixtures.values()),
        new Step.ByAlternative("S", "Weighted sums of the values.", mixtures.sums()),
        new Step.ByAlternative("P", "Sums of values to the power of weights.", mixtures.powers()),
        new Step.ByAlternative(
            "ka", "S plus P as a part of all.", Composites.scores(input, mixtures::shareOfAll)),
        new Step.ByAlternative(
            "kb",
            "S and P as multiples of the least, added.",
            Composites.scores(input, mixtures::timesTheLeast)),
        new Step.ByAlternative(
            "kc",
            "Mixture of S and P as a part of the greatest.",
            Composites.scores(input, mixtures::partOfTheGreatest)));
  }
}
