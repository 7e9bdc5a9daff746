package dev.steelyard.core.robustness.sampling;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How to sample.
 *
 * @param sampler where samples come from
 * @param seed where they start; the same seed gives the same result
 * @param rule when to stop; samplers other than {@link Sampler#PLAIN} give no guaranteed bounds, so
 *     they use its limit only
 * @param subject the row of the alternative that the threshold is about; empty if it is about
 *     whoever reaches it
 */
public record SamplingPlan(Sampler sampler, long seed, StoppingRule rule, OptionalInt subject) {

  /** Scrambled points and lines from seed 42, 65,536 in all: for shares of weighted sums. */
  public static final SamplingPlan LINES = of(Sampler.LINE, 65_536);

  /** Random samples from seed 42 until the standard rule stops them. */
  public static final SamplingPlan GUARANTEED = of(Sampler.PLAIN, StoppingRule.STANDARD.limit());

  /** Refuses null. */
  public SamplingPlan {
    Objects.requireNonNull(sampler, "sampler");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
  }

  /**
   * A plan with the standard rule and seed 42.
   *
   * @param sampler where samples come from
   * @param limit the most samples
   * @return the plan
   */
  public static SamplingPlan of(Sampler sampler, int limit) {
    return new SamplingPlan(
        sampler, 42, StoppingRule.STANDARD.withLimit(limit), OptionalInt.empty());
  }

  /**
   * The same plan from another seed.
   *
   * @param other the seed
   * @return a new plan
   */
  public SamplingPlan withSeed(long other) {
    return new SamplingPlan(sampler, other, rule, subject);
  }

  /**
   * The same plan with another rule.
   *
   * @param other when to stop
   * @return a new plan
   */
  public SamplingPlan withRule(StoppingRule other) {
    return new SamplingPlan(sampler, seed, other, subject);
  }

  /**
   * The same plan about one alternative.
   *
   * @param row its row
   * @return a new plan
   */
  public SamplingPlan about(int row) {
    return new SamplingPlan(sampler, seed, rule, OptionalInt.of(row));
  }
}
