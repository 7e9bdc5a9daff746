package dev.steelyard.core.method.electre;

/** Yes-or-no questions about computed numbers, in which rounding decides nothing. */
public final class Cut {

  private static final double ROUNDING = 1e-12;

  private Cut() {}

  /**
   * Whether a number reaches a level.
   *
   * @param number computed, about 0 to 1
   * @param level to reach
   * @return true if it is at least the level, give or take 1e-12
   */
  public static boolean reaches(double number, double level) {
    return number >= level - ROUNDING;
  }

  /**
   * Whether a number is above a level.
   *
   * @param number computed, about 0 to 1
   * @param level to exceed
   * @return true if it is more than 1e-12 above it
   */
  public static boolean exceeds(double number, double level) {
    return number > level + ROUNDING;
  }
}
