package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.Optional;
import java.util.function.Supplier;

/** A decision that was read from a text, and where its parts stand in it. */
public interface DecisionDocument {

  /**
   * What the text states.
   *
   * @return a valid decision
   */
  Decision decision();

  /**
   * Where a part of the decision stands.
   *
   * @param subject the part
   * @return its place, or that of the nearest part around it; empty for built-in text
   */
  Optional<Place> place(Subject subject);

  /**
   * Where a violation stands: at the key if that is what is wrong, else where its subject stands.
   *
   * @param violation something wrong with the decision
   * @return its place; empty for built-in text
   */
  default Optional<Place> place(Violation violation) {
    return place(violation.subject());
  }

  /**
   * Works with the decision. What is refused on the way is refused with its place in this text.
   *
   * @param act for instance evaluates the decision
   * @param <T> what the act gives
   * @return what the act gives
   */
  default <T> T placing(Supplier<T> act) {
    try {
      return act.get();
    } catch (DecisionException refusal) {
      throw refusal.placed(this::place);
    }
  }
}
