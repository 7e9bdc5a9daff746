package dev.steelyard.core.decision;

import java.util.Objects;

/**
 * One alternative on one criterion: how it does and why that is believed.
 *
 * @param performance how it does
 * @param evidence why
 */
public record Cell(Performance performance, Evidence evidence) {

  /** Nothing is known. */
  public static final Cell UNKNOWN = new Cell(Performance.UNKNOWN, Evidence.NONE);

  /** Refuses null. */
  public Cell {
    Objects.requireNonNull(performance, "performance");
    Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * A cell without evidence.
   *
   * @param performance how it does
   * @return the cell
   */
  public static Cell of(Performance performance) {
    return new Cell(performance, Evidence.NONE);
  }

  /**
   * Whether somebody stated a performance.
   *
   * @return false for unknown
   */
  public boolean known() {
    return !performance.equals(Performance.UNKNOWN);
  }
}
