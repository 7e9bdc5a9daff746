package dev.steelyard.core.port;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a reference case expects.
 *
 * @param key its name, for instance {@code scores}; {@code published.scores} for figures as printed
 * @param computed what came out, in the notation of the case; empty if there is no such thing
 * @param deviation the largest difference to an expected number, as a part of its magnitude where
 *     that is above 1; empty where no number is compared
 * @param tolerance the largest deviation allowed
 * @param difference what does not agree, in words; empty if all agrees
 */
public record ConformanceValue(
    String key,
    Optional<String> computed,
    Optional<Double> deviation,
    double tolerance,
    Optional<String> difference) {

  /** Refuses null. */
  public ConformanceValue {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(computed, "computed");
    Objects.requireNonNull(deviation, "deviation");
    Objects.requireNonNull(difference, "difference");
  }

  /**
   * Whether what came out is what is expected.
   *
   * @return true if nothing differs by more than the tolerance
   */
  public boolean agrees() {
    return difference.isEmpty();
  }
}
