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
 * @param exactly whether there must be as many; if not, fewer are made where one takes long
 */
public record VariationPlan(int count, long seed, double weightSpread, boolean exactly) {

  /**
   * 20,000 variations from seed 42, each weight up or down by up to half; fewer where a method
   * takes long.
   */
  public static final VariationPlan STANDARD = new VariationPlan(20_000, 42, 0.5, false);

  /** About how many elementary steps all variations together may take, some seconds of work. */
  private static final double AFFORDABLE = 1e10;

  private static final int LEAST = 100;

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

  /**
   * A plan whose number of variations is met exactly.
   *
   * @param count how many variations, 1 to 10,000,000
   * @param seed where the random numbers start
   * @param weightSpread the part of itself by which each weight may be up or down, 0 to 1
   */
  public VariationPlan(int count, long seed, double weightSpread) {
    this(count, seed, weightSpread, true);
  }

  private static Violation refused(String option, String rule) {
    return Violation.of(
        ErrorCode.INVALID_OPTION,
        Subject.at("options", option),
        "Option " + option + " " + rule + ".");
  }

  /**
   * The same plan with a number of variations that is met exactly.
   *
   * @param other how many
   * @return a new plan
   */
  public VariationPlan withCount(int other) {
    return new VariationPlan(other, seed, weightSpread, true);
  }

  /**
   * The same plan from another seed.
   *
   * @param other the seed
   * @return a new plan
   */
  public VariationPlan withSeed(long other) {
    return new VariationPlan(count, other, weightSpread, exactly);
  }

  /**
   * The plan for a method that takes some work for each variation: as it is if its number is exact,
   * otherwise with fewer variations where all would take too long, but never below 100.
   *
   * @param operations elementary steps of one variation
   * @return this plan, or one with fewer variations
   */
  public VariationPlan within(double operations) {
    double most = Math.max(LEAST, AFFORDABLE / Math.max(1, operations));
    return exactly || count <= most
        ? this
        : new VariationPlan((int) most, seed, weightSpread, false);
  }
}
