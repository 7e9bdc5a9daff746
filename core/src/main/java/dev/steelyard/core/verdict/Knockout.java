package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Constraint;
import java.util.Objects;
import java.util.Optional;

/**
 * An alternative that is not in play.
 *
 * @param alternative its id
 * @param constraint the constraint it is certain not to meet; empty when it was stated to be out
 * @param reason why, as it was stated
 * @param gap how far it misses the constraint on the criterion's scale, as a part of the whole
 *     scale; 0 without a constraint
 */
public record Knockout(
    String alternative, Optional<Constraint> constraint, Optional<String> reason, double gap) {

  /** Refuses null. */
  public Knockout {
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(reason, "reason");
  }
}
