package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.exact.Bounds;
import java.util.List;
import java.util.Objects;

/**
 * How a run went.
 *
 * @param plan what was asked for
 * @param samples how many were drawn
 * @param refused at how many of them the method had no answer; they count for nobody
 * @param looks how many times the bounds were looked at; 0 for samplers without guaranteed bounds
 * @param outcome how it ended
 * @param first for each alternative what its share of the first rank lies between, all of them at
 *     once and at every look with the probability of the rule; empty for samplers without
 *     guaranteed bounds
 * @param standardErrors for each alternative that of its share of the first rank: {@code √(b (1 -
 *     b) / N)} for random samples, else the one of the mean of independent scrambles
 */
public record SampledRun(
    SamplingPlan plan,
    int samples,
    int refused,
    int looks,
    Outcome outcome,
    List<Bounds> first,
    List<Double> standardErrors) {

  /** Copies the lists. */
  public SampledRun {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(outcome, "outcome");
    first = List.copyOf(first);
    standardErrors = List.copyOf(standardErrors);
  }

  /**
   * Whether the run was ended from outside.
   *
   * @return true if the result has only what was finished by then
   */
  public boolean interrupted() {
    return outcome == Outcome.INTERRUPTED;
  }
}
