package dev.steelyard.core.robustness;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;

/**
 * How the stated judgements are varied.
 *
 * @param count how many variations, 1 to 10,000,000
 * @param seed where the random numbers start; the same seed gives the same result
 * @param weightSpread the part of itself by which each weight may be up or down, 0 to 1
 */
public record VariationPlan(int count, long seed, double weightSpread) {

  /** 20,000 variations from seed 42, each weight up or down by up to half. */
  public static final VariationPlan STANDARD = new VariationPlan(20_000, 42, 0.5);

  private static final int MOST = 10_000_000;

  /**
   * Checks the numbers.
   *
   * @throws dev.steelyard.core.error.InvalidDecisionException if a number is outside its domain
   */
  public VariationPlan {
    var violations = new Violations();
    if (count < 1 || count > MOST) {
      violations.add(refused("variations", "must be 1 to 10000000, but was " + count));
    }
    if (!(weightSpread >= 0 && weightSpread <= 1)) {
      violations.add(refused("weightSpread", "must be 0 to 1, but was " + weightSpread));
    }
    violations.throwIfAny();
  }

  private static Violation refused(String option, String rule) {
    return Violation.of(
        ErrorCode.INVALID_OPTION,
        Subject.at("options", option),
        "Option " + option + " " + rule + ".");
  }

  /**
   * The same plan with another number of variations.
   *
   * @param other how many
   * @return a new plan
   */
  public VariationPlan withCount(int other) {
    return new VariationPlan(other, seed, weightSpread);
  }

  /**
   * The same plan from another seed.
   *
   * @param other the seed
   * @return a new plan
   */
  public VariationPlan withSeed(long other) {
    return new VariationPlan(count, other, weightSpread);
  }
}
