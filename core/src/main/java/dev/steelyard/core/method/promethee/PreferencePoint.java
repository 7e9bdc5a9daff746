package dev.steelyard.core.method.promethee;

/**
 * A point of a piecewise linear preference function.
 *
 * @param difference at least 0 and finite
 * @param degree the degree of preference there, 0 to 1
 */
public record PreferencePoint(double difference, double degree) {

  /** Refuses what is out of bounds. */
  public PreferencePoint {
    if (!(difference >= 0 && difference <= Ramp.LARGEST)) {
      throw new IllegalArgumentException("difference must be at least 0, but was " + difference);
    }
    if (!(degree >= 0 && degree <= 1)) {
      throw new IllegalArgumentException("degree must be from 0 to 1, but was " + degree);
    }
  }
}
