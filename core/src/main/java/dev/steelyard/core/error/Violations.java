package dev.steelyard.core.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects what is wrong while a decision is put together, so that all of it is reported at once.
 *
 * <p>Parts of a decision refuse invalid arguments when they are built; {@link #attempt} takes such
 * a refusal in and lets the work go on with the other parts.
 */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /** Starts with nothing wrong. */
  public Violations() {}

  /**
   * Notes one violation.
   *
   * @param violation what is wrong
   */
  public void add(Violation violation) {
    found.add(violation);
  }

  /**
   * Notes several violations.
   *
   * @param violations what is wrong
   */
  public void addAll(List<Violation> violations) {
    found.addAll(violations);
  }

  /**
   * Builds a part, or notes why it cannot be built.
   *
   * @param <T> what is built
   * @param where the names that lead to the part
   * @param part builds it
   * @return the part, or empty when it was refused
   */
  public <T> Optional<T> attempt(Subject where, Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (DecisionException refusal) {
      refusal.violations().forEach(violation -> add(violation.under(where)));
      return Optional.empty();
    }
  }

  /**
   * Whether nothing is wrong so far.
   *
   * @return true when no violation was noted
   */
  public boolean none() {
    return found.isEmpty();
  }

  /**
   * Everything noted so far.
   *
   * @return in the order noted, those with a place sorted by line and column
   */
  public List<Violation> all() {
    return found.stream().sorted(Comparator.comparingLong(Violations::position)).toList();
  }

  private static long position(Violation violation) {
    return violation.place().map(place -> ((long) place.line() << 32) + place.column()).orElse(0L);
  }

  /**
   * Refuses the decision if anything was noted.
   *
   * @throws InvalidDecisionException if at least one violation was noted
   */
  public void throwIfAny() {
    if (!none()) {
      throw new InvalidDecisionException(all());
    }
  }
}
