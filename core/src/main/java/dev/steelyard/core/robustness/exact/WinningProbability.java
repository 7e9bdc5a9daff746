package dev.steelyard.core.robustness.exact;

import java.util.Arrays;

/**
 * The probability that a weighted sum is positive under uniformly distributed weights, exactly:
 * {@code P(Σ_k λ_k d_k > 0)}, the part of a simplex on one side of a plane.
 *
 * <p>With the positive {@code d} as x and the others as y, {@code A_0 = 1}, {@code A_m = 0}; for
 * each x, and m from 1 to the number of y: {@code A_m ← (x A_(m-1) - y_m A_m) / (x - y_m)}. The
 * last A is the probability. All terms have one sign, so nothing cancels, unlike in the divided
 * difference {@code Σ_(d_k>0) d_k^(n-1) / Π_(i≠k) (d_k - d_i)}. The rounding errors of the steps,
 * which would add up to some 1e-15 at n = 30, are carried along, so the result is the double next
 * to the exact value or its neighbour.
 *
 * <p>Cost: O(n²). Sources: G. Varsi, "The multidimensional content of the frustum of the simplex",
 * Pacific Journal of Mathematics 46 (1973) 303–314; M. M. Ali, "Content of the frustum of a
 * simplex", Pacific Journal of Mathematics 48 (1973) 313–322.
 */
final class WinningProbability {

  private WinningProbability() {}

  /**
   * The probability.
   *
   * @param values one {@code d_k} per corner
   * @return from 0 to 1; ½ if all are 0
   */
  static double of(double... values) {
    if (Arrays.stream(values).allMatch(value -> value == 0)) {
      return 0.5;
    }
    double[] above = Arrays.stream(values).filter(value -> value > 0).toArray();
    double[] below = Arrays.stream(values).filter(value -> value <= 0).toArray();
    return above.length == 0 ? 0 : below.length == 0 ? 1 : part(above, below);
  }

  private static double part(double[] above, double... below) {
    var parts = new Parts(below.length);
    for (double x : above) {
      for (int m = 1; m <= below.length; m++) {
        parts.mix(m, x, below[m - 1]);
      }
    }
    return parts.high[below.length] + parts.low[below.length];
  }

  /** The A, each as the sum of a double and what is lost in it. */
  private static final class Parts {

    private final double[] high;
    private final double[] low;

    private Parts(int size) {
      this.high = new double[size + 1];
      this.low = new double[size + 1];
      high[0] = 1;
    }

    /** {@code A_m ← (x A_(m-1) - y A_m) / (x - y)} with {@code x > 0 ≥ y}. */
    void mix(int m, double x, double y) {
      double one = x * high[m - 1];
      double other = -y * high[m];
      double sum = one + other;
      double lost =
          lost(one, other, sum)
              + Math.fma(x, high[m - 1], -one)
              + Math.fma(-y, high[m], -other)
              + (x * low[m - 1] - y * low[m]);
      double apart = x - y;
      double quotient = sum / apart;
      double rest = Math.fma(-quotient, apart, sum) + lost - quotient * lost(x, -y, apart);
      high[m] = quotient + rest / apart;
      low[m] = lost(quotient, rest / apart, high[m]);
    }

    /** What a rounded sum of two numbers lacks (Knuth). */
    private static double lost(double one, double other, double sum) {
      double second = sum - one;
      return (one - (sum - second)) + (other - second);
    }
  }
}
