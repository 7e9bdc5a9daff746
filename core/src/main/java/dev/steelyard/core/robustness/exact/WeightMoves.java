package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.LinearProgram;
import java.util.Arrays;
import java.util.Optional;

/**
 * The nearest weights by linear programmes. Variables are what each weight gains, {@code p_j ≥ 0},
 * and what it loses, {@code 0 ≤ q_j ≤ w_j}.
 */
final class WeightMoves {

  private final double[] shares;
  private final int variables;
  private final LinearProgram programme;

  private WeightMoves(double[] shares, int more) {
    this.shares = shares;
    this.variables = 2 * shares.length + more;
    this.programme = new LinearProgram(variables);
  }

  /** The least {@code Σ_j (p_j + q_j)}. */
  static Optional<ChangedWeights> total(double[] shares, double[]... gaps) {
    var moves = new WeightMoves(shares, 0).within(gaps);
    double[] cost = new double[moves.variables];
    Arrays.fill(cost, 1);
    return moves
        .minimize(cost)
        .map(w -> ChangedWeights.of(w, Arrays.stream(changes(shares, w)).sum()));
  }

  /** The least r with {@code p_j + q_j ≤ r}. */
  static Optional<ChangedWeights> largest(double[] shares, double[]... gaps) {
    var moves = new WeightMoves(shares, 1).within(gaps).bounded();
    double[] cost = new double[moves.variables];
    cost[moves.variables - 1] = 1;
    return moves
        .minimize(cost)
        .map(w -> ChangedWeights.of(w, Arrays.stream(changes(shares, w)).max().orElse(0)));
  }

  private WeightMoves within(double[]... gaps) {
    int n = shares.length;
    double[] balance = new double[variables];
    Arrays.fill(balance, 0, n, 1);
    Arrays.fill(balance, n, 2 * n, -1);
    programme.equal(balance, 0);
    for (int j = 0; j < n; j++) {
      double[] lost = new double[variables];
      lost[n + j] = 1;
      programme.atMost(lost, shares[j]);
    }
    for (double[] gap : gaps) {
      programme.atMost(signed(gap), -WeightShares.dot(shares, gap));
    }
    return this;
  }

  private double[] signed(double... gap) {
    double[] row = new double[variables];
    for (int j = 0; j < gap.length; j++) {
      row[j] = gap[j];
      row[gap.length + j] = -gap[j];
    }
    return row;
  }

  private WeightMoves bounded() {
    int n = shares.length;
    for (int j = 0; j < n; j++) {
      double[] row = new double[variables];
      row[j] = 1;
      row[n + j] = 1;
      row[2 * n] = -1;
      programme.atMost(row, 0);
    }
    return this;
  }

  private Optional<double[]> minimize(double... cost) {
    int n = shares.length;
    return programme
        .minimize(cost)
        .map(
            moved -> {
              double[] changed = new double[n];
              Arrays.setAll(changed, j -> Math.max(0, shares[j] + moved[j] - moved[n + j]));
              return changed;
            });
  }

  private static double[] changes(double[] shares, double... changed) {
    double[] changes = new double[shares.length];
    Arrays.setAll(changes, j -> Math.abs(changed[j] - shares[j]));
    return changes;
  }
}
