package dev.steelyard.cli.document;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.DecisionDocument;

/**
 * A decision and the document it was read from.
 *
 * @param name what the user called it: a file, {@code -} or a built-in decision
 * @param text the whole document
 * @param document what it states, and where
 */
public record ReadDecision(String name, String text, DecisionDocument document) {

  /**
   * What the document states.
   *
   * @return the decision
   */
  public Decision decision() {
    return document.decision();
  }
}
