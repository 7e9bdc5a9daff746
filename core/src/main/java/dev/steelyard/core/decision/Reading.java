package dev.steelyard.core.decision;

/**
 * A performance read off its scale: positions in the scale's own unit (for labels, in points).
 *
 * @param low the lowest position it may have
 * @param is the position to calculate with
 * @param high the highest position it may have
 * @param known false when nothing was stated, so that the range is the whole scale
 */
public record Reading(double low, double is, double high, boolean known) {

  /**
   * Whether only one position is possible.
   *
   * @return true for exact performances
   */
  public boolean certain() {
    return low == high;
  }
}
