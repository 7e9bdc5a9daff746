package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One answer to a choice question and what it says about the alternatives.
 *
 * @param label the answer as it is offered
 * @param ratings criterion id to alternative id to the cell that this answer states
 */
public record Choice(String label, Map<String, Map<String, Cell>> ratings) {

  /** Copies the ratings. */
  public Choice {
    Objects.requireNonNull(label, "label");
    var copy = new LinkedHashMap<String, Map<String, Cell>>();
    ratings.forEach((criterion, row) -> copy.put(criterion, Ordered.copy(row)));
    ratings = Ordered.copy(copy);
  }
}
