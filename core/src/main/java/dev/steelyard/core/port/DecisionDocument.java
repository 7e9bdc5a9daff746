package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import java.util.Optional;

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
}
