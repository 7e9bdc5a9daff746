package dev.steelyard.core.explanation;

/**
 * The Shapley value of a game: {@code φ_j = Σ_{T ⊆ N∖j} |T|! (n-|T|-1)! / n! (v(T ∪ j) - v(T))}.
 * The values sum to {@code v(N) - v(∅)}.
 *
 * <p>Cost: O(n 2^n). Source: L. S. Shapley, "A Value for n-Person Games", Contributions to the
 * Theory of Games II (1953) 307–317.
 */
public final class ShapleyValue {

  private ShapleyValue() {}

  /**
   * The value of every player.
   *
   * @param worth 2^n numbers: what each coalition is worth, player j being bit j of its index
   * @return n values
   * @throws IllegalArgumentException if the number of coalitions is no power of two
   */
  public static double[] of(double[] worth) {
    int n = Integer.numberOfTrailingZeros(worth.length);
    if (worth.length != 1 << n) {
      throw new IllegalArgumentException(
          "the number of coalitions must be a power of two, but was " + worth.length);
    }
    double[] chance = chances(n);
    double[] values = new double[n];
    for (int set = 0; set < worth.length; set++) {
      for (int j = 0; j < n; j++) {
        boolean outside = (set >> j & 1) == 0;
        values[j] +=
            outside ? chance[Integer.bitCount(set)] * (worth[set | 1 << j] - worth[set]) : 0;
      }
    }
    return values;
  }

  /** {@code |T|! (n-|T|-1)! / n!} by the size of T. */
  private static double[] chances(int n) {
    double[] chance = new double[n];
    double ways = 1;
    for (int size = 0; size < n; size++) {
      chance[size] = 1 / (n * ways);
      ways = ways * (n - 1 - size) / (size + 1);
    }
    return chance;
  }
}
