package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.BetaDistribution;
import java.util.Arrays;

/** What numbers of distributions must be. */
final class Checks {

  private Checks() {}

  /** Finite, each at least the one before. */
  static void rising(double... numbers) {
    for (int k = 0; k < numbers.length; k++) {
      if (!Double.isFinite(numbers[k]) || k > 0 && !(numbers[k - 1] <= numbers[k])) {
        throw new IllegalArgumentException(
            "expected finite numbers that do not fall, but was " + Arrays.toString(numbers));
      }
    }
  }

  /** Shapes of a beta distribution. */
  static void shapes(double a, double b) {
    new BetaDistribution(a, b).cumulative(0);
  }

  /** Shares that add to 1, but for rounding. */
  static void shares(double... shares) {
    double sum = Arrays.stream(shares).sum();
    if (!(Math.abs(sum - 1) <= 1e-9) || Arrays.stream(shares).anyMatch(each -> each < 0)) {
      throw new IllegalArgumentException(
          "expected shares that add to 1, but was " + Arrays.toString(shares));
    }
  }
}
