package dev.steelyard.core.decision;

/**
 * One stated point of a piecewise-linear value function.
 *
 * @param at position on the scale, in its unit
 * @param points value of that position, 0 to 100
 */
public record CurvePoint(double at, double points) {

  /** Takes negative zero for zero. */
  public CurvePoint {
    at += 0.0;
    points += 0.0;
  }
}
