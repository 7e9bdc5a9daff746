package dev.steelyard.core.robustness.finding;

import java.util.List;
import java.util.Objects;

/**
 * What one unknown performance can do by itself, all else as stated.
 *
 * @param alternative the id of the alternative
 * @param criterion the id of the criterion
 * @param canChangeFirst whether some position changes who is first, by score or by a constraint
 * @param thresholds the nearest position on each side of the stated one from where on another
 *     alternative is first by score, the lower side first; empty without a single leader
 */
public record UnknownCell(
    String alternative, String criterion, boolean canChangeFirst, List<CellThreshold> thresholds) {

  /** Copies the list. */
  public UnknownCell {
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(criterion, "criterion");
    thresholds = List.copyOf(thresholds);
  }
}
