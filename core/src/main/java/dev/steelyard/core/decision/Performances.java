package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every cell of the decision, one row per criterion: judging all alternatives on one criterion
 * before the next keeps one good impression from colouring the others.
 *
 * @param rows criterion id to alternative id to cell, in the order stated
 */
public record Performances(Map<String, Map<String, Cell>> rows) {

  /** Copies the rows. */
  public Performances {
    var copy = new LinkedHashMap<String, Map<String, Cell>>();
    rows.forEach((criterion, row) -> copy.put(criterion, Ordered.copy(row)));
    rows = Ordered.copy(copy);
  }

  /**
   * One cell.
   *
   * @param criterion a criterion's id
   * @param alternative an alternative's id
   * @return empty when the cell is not stated
   */
  public Optional<Cell> cell(String criterion, String alternative) {
    return Optional.ofNullable(rows.get(criterion)).map(row -> row.get(alternative));
  }

  /**
   * The same cells with some of them replaced.
   *
   * @param changes criterion id to alternative id to cell
   * @return a new table
   */
  public Performances with(Map<String, Map<String, Cell>> changes) {
    var changed = new LinkedHashMap<>(rows);
    changes.forEach((criterion, row) -> changed.merge(criterion, row, Performances::overlay));
    return new Performances(changed);
  }

  private static Map<String, Cell> overlay(Map<String, Cell> row, Map<String, Cell> changes) {
    var changed = new LinkedHashMap<>(row);
    changed.putAll(changes);
    return changed;
  }
}
