package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.exact.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * When enough samples are drawn. One looks at {@code N_0, 2 N_0, 4 N_0, …} samples and at the
 * limit. At look k, from 0, the bounds of s statements at once are those of Clopper and Pearson
 * with {@code α_k / s}, half of it on each side, where {@code α_k = α / ((k+1)(k+2))}. These add to
 * α over all looks, so with probability {@code 1 - α} no bound is wrong at any look, and stopping
 * when the bounds look good does no harm.
 *
 * @param threshold the share τ to reach, above 0 and below 1
 * @param alpha the probability α that a bound is wrong, above 0 and below 1
 * @param firstLook {@code N_0}, at least 1
 * @param limit the most samples, 1 to 100,000,000
 */
public record StoppingRule(double threshold, double alpha, int firstLook, int limit) {

  /** A clear lead in 90 of 100 cases, wrong in one of a thousand, with at most 262,144 samples. */
  public static final StoppingRule STANDARD = new StoppingRule(0.9, 0.001, 1024, 262_144);

  private static final int MOST = 100_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is outside its domain
   */
  public StoppingRule {
    require(threshold > 0 && threshold < 1, "threshold must be above 0 and below 1", threshold);
    require(alpha > 0 && alpha < 1, "alpha must be above 0 and below 1", alpha);
    require(firstLook >= 1, "firstLook must be at least 1", firstLook);
    require(limit >= 1 && limit <= MOST, "limit must be 1 to " + MOST, limit);
  }

  private static void require(boolean holds, String rule, double actual) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ", but was " + actual);
    }
  }

  /**
   * The same rule with another limit.
   *
   * @param other the most samples
   * @return a new rule
   */
  public StoppingRule withLimit(int other) {
    return new StoppingRule(threshold, alpha, firstLook, other);
  }

  /**
   * The same rule with another threshold.
   *
   * @param other the share to reach
   * @return a new rule
   */
  public StoppingRule withThreshold(double other) {
    return new StoppingRule(other, alpha, firstLook, limit);
  }

  /**
   * After how many samples one looks.
   *
   * @return rising numbers, the last of which is the limit
   */
  public List<Integer> looks() {
    var looks = new ArrayList<Integer>();
    for (long samples = firstLook; samples < limit; samples *= 2) {
      looks.add((int) samples);
    }
    looks.add(limit);
    return List.copyOf(looks);
  }

  /**
   * The error probability of one bound, on one side.
   *
   * @param look the number of the look, from 0
   * @param statements how many there are at once
   * @return {@code α / ((k+1)(k+2)) / (2 s)}
   */
  public double alpha(int look, int statements) {
    return alpha / ((look + 1.0) * (look + 2.0)) / (2.0 * statements);
  }

  /** What the bounds of all alternatives say about one of them, or about whoever is ahead. */
  Outcome judge(List<Bounds> bounds, OptionalInt subject) {
    if (subject.isPresent()) {
      return judge(List.of(bounds.get(subject.getAsInt())), OptionalInt.empty());
    }
    if (bounds.stream().anyMatch(each -> each.least() >= threshold)) {
      return Outcome.ABOVE;
    }
    return bounds.stream().allMatch(each -> each.most() < threshold) ? Outcome.BELOW : Outcome.OPEN;
  }
}
