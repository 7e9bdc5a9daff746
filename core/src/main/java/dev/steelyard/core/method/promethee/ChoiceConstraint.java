package dev.steelyard.core.method.promethee;

import dev.steelyard.core.math.Ordered;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a set of chosen alternatives must meet: {@code least ≤ Σ_chosen a_i ≤ most}.
 *
 * @param coefficients {@code a_i} by id of the alternative, finite; 0 for those not named; empty to
 *     count the chosen ones
 * @param least the lower bound, if there is one
 * @param most the upper bound, if there is one
 */
public record ChoiceConstraint(
    Map<String, Double> coefficients, Optional<Double> least, Optional<Double> most) {

  /** Copies the map, and refuses a constraint without a bound. */
  public ChoiceConstraint {
    coefficients = Ordered.numbers(coefficients);
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
    if (least.isEmpty() && most.isEmpty()) {
      throw new IllegalArgumentException("a constraint must have a bound");
    }
  }

  /** {@code a_i} of an alternative. */
  double coefficient(String alternative) {
    return coefficients.isEmpty() ? 1 : coefficients.getOrDefault(alternative, 0.0);
  }
}
