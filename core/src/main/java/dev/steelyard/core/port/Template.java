package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import java.util.Objects;

/**
 * A built-in decision.
 *
 * @param id the name that stands for it wherever a file does
 * @param decision the decision, nothing answered yet
 * @param text the document it was read from
 */
public record Template(String id, Decision decision, String text) {

  /** Refuses null. */
  public Template {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(text, "text");
  }
}
