package dev.steelyard.core.decision;

import java.util.Objects;

/**
 * The aggregation method a decision asks for.
 *
 * @param name its id in the catalogue
 */
public record MethodChoice(String name) {

  /** The weighted sum on anchored scales. */
  public static final MethodChoice STANDARD = new MethodChoice("weighted-sum");

  /** Refuses null. */
  public MethodChoice {
    Objects.requireNonNull(name, "name");
  }
}
