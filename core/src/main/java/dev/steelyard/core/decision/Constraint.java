package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * A condition that knocks an alternative out when it is certain not to be met.
 *
 * @param criterion the id of the judged criterion it is about
 * @param relation how the performance must compare with the bound
 * @param bound a mark of the criterion's scale
 * @param because why the condition is not open to trade-offs
 */
public record Constraint(
    String criterion, Relation relation, Mark bound, Optional<String> because) {

  /** How a performance must compare with a bound, by position on the scale. */
  public enum Relation {
    /** Not below the bound; on a scale of labels, not fewer points. */
    AT_LEAST("at least"),
    /** Not above the bound. */
    AT_MOST("at most"),
    /** Exactly the bound. */
    IS("is");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    /**
     * The relation in words.
     *
     * @return for instance {@code at least}
     */
    public String words() {
      return words;
    }
  }

  /** Refuses null. */
  public Constraint {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(because, "because");
  }

  /**
   * By how much a performance is certain to miss this constraint.
   *
   * @param scale the scale of the criterion
   * @param reading the performance on that scale
   * @return part of the whole scale; 0 when it may meet the constraint or nobody knows
   */
  public double miss(Scale scale, Reading reading) {
    if (!reading.known()) {
      return 0;
    }
    double at = scale.position(bound).orElseThrow();
    double below = at - reading.high();
    double above = reading.low() - at;
    double miss =
        switch (relation) {
          case AT_LEAST -> below;
          case AT_MOST -> above;
          case IS -> Math.max(below, above);
        };
    return Math.max(0, miss) / (scale.highest() - scale.lowest());
  }

  /**
   * Whether a performance may miss this constraint.
   *
   * @param scale the scale of the criterion
   * @param reading the performance on that scale
   * @return true when it misses the constraint somewhere in its range
   */
  public boolean mayMiss(Scale scale, Reading reading) {
    double at = scale.position(bound).orElseThrow();
    return switch (relation) {
      case AT_LEAST -> reading.low() < at;
      case AT_MOST -> reading.high() > at;
      case IS -> !reading.certain() || reading.is() != at;
    };
  }
}
