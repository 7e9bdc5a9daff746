package dev.steelyard.core.robustness;

import java.util.Objects;
import java.util.Optional;

/**
 * A criterion without which the lead vanishes.
 *
 * @param criterion the id of the criterion
 * @param question the id of the answered question that rates it, if one does
 * @param without the effect of leaving the criterion out
 */
public record RestsOn(String criterion, Optional<String> question, Effect without) {

  /** Refuses null. */
  public RestsOn {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(without, "without");
  }
}
