package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DecisionDocument;
import java.util.Optional;

/**
 * A decision and the text it was read from.
 *
 * @param decision what the text states
 * @param locator where its parts stand
 */
record TextDocument(Decision decision, Locator locator) implements DecisionDocument {

  @Override
  public Optional<Place> place(Subject subject) {
    return Optional.of(locator.place(subject));
  }

  @Override
  public Optional<Place> place(Violation violation) {
    return Optional.of(locator.place(violation));
  }
}
