package dev.steelyard.core.port;

import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.Objects;

/**
 * How a decision is evaluated, apart from what it states itself.
 *
 * @param variations how judgements are varied
 * @param rules where one verdict ends and the next begins
 */
public record EvaluationOptions(VariationPlan variations, VerdictRules rules) {

  /** 20,000 variations from seed 42 and the usual cut-offs. */
  public static final EvaluationOptions STANDARD =
      new EvaluationOptions(VariationPlan.STANDARD, VerdictRules.STANDARD);

  /** Refuses null. */
  public EvaluationOptions {
    Objects.requireNonNull(variations, "variations");
    Objects.requireNonNull(rules, "rules");
  }

  /**
   * The same options for scores that are no points.
   *
   * @return without a least lead in points
   */
  public EvaluationOptions withoutPoints() {
    return new EvaluationOptions(variations, rules.withoutPoints());
  }
}
