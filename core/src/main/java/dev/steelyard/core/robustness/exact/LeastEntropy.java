package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.LinearProgram;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nearest weights by relative entropy: {@code w'_j ∝ w_j exp(-Σ_k θ_k g_kj)} with {@code θ_k ≥
 * 0}, and {@code θ_k > 0} only for rivals that are level there.
 *
 * <p>For one rival {@code θ} is the root of {@code Σ_j w_j g_j exp(-θ g_j)}. For several it is
 * improved rival by rival, each time to its own root, until nothing moves (the method of Bregman,
 * "The relaxation method of finding the common point of convex sets", USSR Computational
 * Mathematics and Mathematical Physics 7, 1967, 200–217). Criteria that must lose all their weight
 * are found first: the root for them would be infinite.
 */
final class LeastEntropy {

  /** The largest weight that still counts as none. */
  private static final double NONE = 1e-9;

  private static final double STILL = 1e-15;
  private static final int ROUNDS = 10_000;

  private final double[] shares;
  private final double[][] gaps;
  private final double[] angles;

  private LeastEntropy(double[] shares, double[]... gaps) {
    this.shares = shares;
    this.gaps = gaps;
    this.angles = new double[gaps.length];
  }

  static Optional<ChangedWeights> from(double[] shares, double[]... gaps) {
    double[] kept = gaps.length == 1 ? kept(shares, gaps[0]) : possible(shares, gaps);
    double sum = CompensatedSum.of(kept);
    if (!(sum > 0)) {
      return Optional.empty();
    }
    double[] start = Arrays.stream(kept).map(each -> each / sum).toArray();
    double[] changed = new LeastEntropy(start, gaps).solve();
    return Optional.of(ChangedWeights.of(changed, divergence(changed, shares)));
  }

  /** With one rival: all criteria if it is behind on one, else those on which it is level. */
  private static double[] kept(double[] shares, double... gap) {
    double[] kept = shares.clone();
    double least =
        IntStream.range(0, gap.length)
            .filter(j -> shares[j] > 0)
            .mapToDouble(j -> gap[j])
            .min()
            .orElse(1);
    Arrays.setAll(kept, j -> least < 0 || least == 0 && gap[j] == 0 ? shares[j] : 0);
    return kept;
  }

  /** Weights of criteria that can have some weight where no rival is ahead. */
  private static double[] possible(double[] shares, double[]... gaps) {
    int n = shares.length;
    var programme = new LinearProgram(n);
    double[] all = new double[n];
    Arrays.fill(all, 1);
    programme.equal(all, 1);
    Arrays.stream(gaps).forEach(gap -> programme.atMost(gap, 0));
    IntStream.range(0, n).filter(j -> shares[j] == 0).forEach(j -> programme.atMost(unit(n, j), 0));
    double[] kept = new double[n];
    Arrays.setAll(
        kept,
        j ->
            programme.maximize(unit(n, j)).filter(found -> found[j] > NONE).isPresent()
                ? shares[j]
                : 0);
    return kept;
  }

  private static double[] unit(int size, int place) {
    double[] unit = new double[size];
    unit[place] = 1;
    return unit;
  }

  private double[] solve() {
    double moved = 1;
    for (int round = 0; moved > STILL && round < ROUNDS; round++) {
      moved = 0;
      for (int k = 0; k < gaps.length; k++) {
        moved = Math.max(moved, improve(k));
      }
    }
    return tilted();
  }

  /** Sets one angle to its root, or to 0 if its rival is behind without it; how far it moved. */
  private double improve(int rival) {
    double before = angles[rival];
    angles[rival] = 0;
    angles[rival] = Tilt.angle(tilted(), gaps[rival]);
    return Math.abs(angles[rival] - before) / Math.max(1, before);
  }

  private double[] tilted() {
    double[] exponents = new double[shares.length];
    for (int j = 0; j < exponents.length; j++) {
      int column = j;
      exponents[j] =
          -IntStream.range(0, angles.length).mapToDouble(k -> angles[k] * gaps[k][column]).sum();
    }
    return Tilt.by(exponents, shares);
  }

  private static double divergence(double[] changed, double... shares) {
    var sum = new CompensatedSum();
    for (int j = 0; j < shares.length; j++) {
      sum.add(changed[j] > 0 ? changed[j] * Math.log(changed[j] / shares[j]) : 0);
    }
    return Math.max(0, sum.value());
  }
}
