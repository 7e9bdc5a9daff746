package dev.steelyard.core.robustness.exact;

/**
 * Two shares of a weight triangle; the third is what is left to 1.
 *
 * @param first the share of the first weight, at least 0
 * @param second the share of the second weight, at least 0
 */
public record WeightPoint(double first, double second) {

  /**
   * The share of the third weight, or of all other criteria together.
   *
   * @return at least 0, but for rounding
   */
  public double third() {
    return 1 - first - second;
  }
}
