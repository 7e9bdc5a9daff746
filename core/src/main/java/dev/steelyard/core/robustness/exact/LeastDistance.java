package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.NonNegativeLeastSquares;
import java.util.Arrays;
import java.util.Optional;

/**
 * The nearest weights on a straight line: the least {@code ‖x‖} with {@code Σ_j x_j = 0}, {@code
 * x_j ≥ -w_j} and {@code -g_k·x ≥ g_k·w}.
 *
 * <p>A least distance problem {@code a_r·x ≥ b_r} has the solution {@code x = Σ_r u_r a_r / φ} with
 * {@code φ = 1 - Σ_r u_r b_r}, where {@code u ≥ 0} makes {@code ‖Σ_r u_r (a_r, b_r) - (0, …, 0,
 * 1)‖} least. Then {@code φ = 1 / (1 + ‖x‖²)}, which is at least 1/3 between weights, and {@code φ
 * = 0} if nothing meets the constraints: the two cannot be mistaken. That the changes add to 0 is
 * kept by leaving only the part of each {@code a_r} that does so.
 *
 * <p>Source: C. L. Lawson and R. J. Hanson, "Solving Least Squares Problems", Prentice-Hall 1974,
 * chapter 23.
 */
final class LeastDistance {

  /** Half-way between what no and what the farthest solution has. */
  private static final double FEASIBLE = 1.0 / 6;

  private LeastDistance() {}

  static Optional<ChangedWeights> from(double[] shares, double[]... gaps) {
    int n = shares.length;
    double[][] columns = new double[n + gaps.length][];
    for (int j = 0; j < n; j++) {
      columns[j] = column(unit(n, j), -shares[j]);
    }
    for (int k = 0; k < gaps.length; k++) {
      double[] closer = Arrays.stream(gaps[k]).map(each -> -each).toArray();
      columns[n + k] = column(closer, WeightShares.dot(shares, gaps[k]));
    }
    double[] target = new double[n + 1];
    target[n] = 1;
    double[] left = NonNegativeLeastSquares.residual(columns, target);
    return left[n] > FEASIBLE ? Optional.of(changed(shares, left)) : Optional.empty();
  }

  private static double[] unit(int size, int place) {
    double[] unit = new double[size];
    unit[place] = 1;
    return unit;
  }

  /** A constraint as a column of length 1, without the part that would change the sum. */
  private static double[] column(double[] coefficients, double bound) {
    int n = coefficients.length;
    double mean = Arrays.stream(coefficients).sum() / n;
    double[] column = new double[n + 1];
    Arrays.setAll(column, j -> j < n ? coefficients[j] - mean : bound);
    double length = Math.sqrt(WeightShares.dot(column, column));
    return length > 0 ? Arrays.stream(column).map(each -> each / length).toArray() : column;
  }

  /** What is left is {@code (-φ x, φ)}. */
  private static ChangedWeights changed(double[] shares, double... left) {
    int n = shares.length;
    double[] changed = new double[n];
    double[] change = new double[n];
    for (int j = 0; j < n; j++) {
      change[j] = -left[j] / left[n];
      changed[j] = Math.max(0, shares[j] + change[j]);
    }
    return ChangedWeights.of(changed, Math.sqrt(WeightShares.dot(change, change)));
  }
}
