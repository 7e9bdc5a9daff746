package dev.steelyard.core.method.fuzzy;

/**
 * How much of its weight a criterion carries, as a triangle.
 *
 * @param low the least part, at least 0
 * @param mode the most likely part, at least {@code low}
 * @param high the greatest part, at least {@code mode} and at most 1
 */
public record Importance(double low, double mode, double high) {

  /** The whole weight, exactly. */
  public static final Importance WHOLE = new Importance(1, 1, 1);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code 0 <= low <= mode <= high <= 1} does not hold
   */
  public Importance {
    if (!ordered(low, mode, high)) {
      throw new IllegalArgumentException(
          "expected three rising numbers from 0 to 1, but was "
              + low
              + ", "
              + mode
              + " and "
              + high);
    }
  }

  static boolean ordered(double low, double mode, double high) {
    return low >= 0 && low <= mode && mode <= high && high <= 1;
  }
}
