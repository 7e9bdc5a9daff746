package dev.steelyard.core.math;

import java.math.BigDecimal;
import java.util.Arrays;

/** How plain numbers are written, the same in every locale. */
public final class Numbers {

  private Numbers() {}

  /**
   * The shortest plain decimal that reads back as the same double.
   *
   * @param value any double
   * @return for instance {@code 40}, {@code 0.25} or {@code 1200000}; {@code NaN} and {@code
   *     Infinity} as Java writes them
   */
  public static String text(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    var decimal = BigDecimal.valueOf(value + 0.0).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
  }

  /**
   * The number half-way between two others, also where their sum is too large for a double.
   *
   * @param low finite
   * @param high finite
   * @return {@code (low + high) / 2}
   */
  public static double middle(double low, double high) {
    double sum = low + high;
    return Double.isFinite(sum) ? sum / 2 : low / 2 + high / 2;
  }

  /**
   * Whether a value is a finite number that is not negative.
   *
   * @param value any double
   * @return false for NaN, infinities and negatives
   */
  public static boolean finiteAtLeastZero(double value) {
    return value >= 0 && value < Double.POSITIVE_INFINITY;
  }

  /**
   * Refuses weights that are too many or too few, or not allowed.
   *
   * @param count how many there must be
   * @param weights finite and at least 0
   * @throws IllegalArgumentException if they are not
   */
  public static void requireWeights(int count, double... weights) {
    if (weights.length != count || !Arrays.stream(weights).allMatch(Numbers::finiteAtLeastZero)) {
      throw new IllegalArgumentException(
          "expected "
              + count
              + " finite weights of at least 0, but was "
              + Arrays.toString(weights));
    }
  }
}
