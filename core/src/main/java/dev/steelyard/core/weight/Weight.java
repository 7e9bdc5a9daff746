package dev.steelyard.core.weight;

/**
 * What one criterion counts.
 *
 * <p>The points are {@code stated} plus the middle of {@code [low, high]}: the second part comes
 * from answers that leave a range open.
 *
 * @param criterion the id of the judged criterion
 * @param share its part of all points, 0 to 1; under {@link Shares} the number as it is written
 * @param stated points that were stated as one number
 * @param low the fewest further points
 * @param high the most further points
 */
public record Weight(String criterion, double share, double stated, double low, double high) {

  /**
   * The points to calculate with.
   *
   * @return at least 0
   */
  public double points() {
    return stated + (low + high) / 2;
  }
}
