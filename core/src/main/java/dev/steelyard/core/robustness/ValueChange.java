package dev.steelyard.core.robustness;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A changed performance, as what it is worth and in the unit of its scale.
 *
 * @param criterion the id of the criterion
 * @param from points before
 * @param to points after
 * @param positionFrom the position before; on a scale of labels this is its points
 * @param positionTo the nearest position worth {@code to}; empty where the scale has none
 */
public record ValueChange(
    String criterion, double from, double to, double positionFrom, OptionalDouble positionTo) {

  /** Refuses null. */
  public ValueChange {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(positionTo, "positionTo");
  }
}
