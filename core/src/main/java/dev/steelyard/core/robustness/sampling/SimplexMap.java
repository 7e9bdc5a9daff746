package dev.steelyard.core.robustness.sampling;

/**
 * Maps the unit cube of {@code n - 1} dimensions to shares of n that add to 1, so that uniform
 * points become uniform: a stick is broken from one end, {@code λ_k = r_k (1 - (1 - u_k)^(1 /
 * (n-1-k)))} with {@code r_k} what is left. Keeps order within each coordinate, so even points stay
 * even.
 */
final class SimplexMap {

  private SimplexMap() {}

  /** Fills some shares from as many coordinates less one. */
  static void fill(double[] point, double[] shares) {
    int last = shares.length - 1;
    double left = 1;
    for (int k = 0; k < last; k++) {
      double keep = root(1 - point[k], last - k);
      shares[k] = left * (1 - keep);
      left *= keep;
    }
    shares[last] = left;
  }

  private static double root(double base, int degree) {
    return switch (degree) {
      case 1 -> base;
      case 2 -> Math.sqrt(base);
      default -> StrictMath.pow(base, 1.0 / degree);
    };
  }
}
