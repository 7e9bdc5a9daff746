package dev.steelyard.core.method.promethee;

import java.util.Arrays;

/**
 * Sums of the Gaussian preference function over sorted numbers in O(m) steps, in the manner of the
 * fast Gauss transform (Greengard and Strain 1991).
 *
 * <p>The sorted numbers are cut into cells at most {@code 2s} wide. With {@code u} and {@code v}
 * the distances of two numbers from the middles of their cells and {@code D} that of the middles,
 * all in units of {@code √2 s}, {@code exp(-(D+v-u)²) = exp(-(D+v)²) Σ_n (2v)^n / n! · u^n exp(2Du
 * - u²)}, so that a cell acts on another by a few sums over its members.
 *
 * <p><i>Error</i>: {@code |u|, |v| ≤ 1/√2}, so {@code |2uv| ≤ 1} and what is left out after {@value
 * #TERMS} terms is at most {@code e · 1/20! · 21/20 < 1.2e-18} for a pair; beyond {@value #REACH} s
 * the function is taken as 1, which is wrong by less than {@code exp(-40.5) < 2.6e-18}. Per pair
 * that is below {@link #ERROR}, far below rounding.
 */
final class GaussianSweep {

  /** A bound for what is left out for a pair. */
  static final double ERROR = 4e-18;

  private static final int TERMS = 20;

  private static final double REACH = 9;

  private static final double HALF = Math.sqrt(0.5);

  /** {@code 2^n / n!}. */
  private static final double[] FACTORS = factors();

  private final double spread;
  private final double scale;
  private final double[] ascending;
  private final int[] starts;

  GaussianSweep(double spread, double[] ascending) {
    this.spread = spread;
    this.scale = Math.sqrt(2) * spread;
    this.ascending = ascending;
    this.starts = cells();
  }

  private static double[] factors() {
    double[] factors = new double[TERMS];
    factors[0] = 1;
    for (int n = 1; n < TERMS; n++) {
      factors[n] = factors[n - 1] * 2 / n;
    }
    return factors;
  }

  /** Where cells begin, and the number of numbers at the end. */
  private int[] cells() {
    int[] starts = new int[ascending.length + 1];
    int count = 0;
    for (int t = 0; t < ascending.length; t++) {
      if (t == 0 || ascending[t] - ascending[starts[count - 1]] > 2 * spread) {
        starts[count++] = t;
      }
    }
    starts[count] = ascending.length;
    return Arrays.copyOf(starts, count + 1);
  }

  void addTo(double[] sums) {
    for (int cell = 0; cell + 1 < starts.length; cell++) {
      addWithin(cell, sums);
      int other = cell - 1;
      while (other >= 0 && near(cell, other)) {
        addBetween(cell, other, sums);
        other--;
      }
      int beyond = other < 0 ? 0 : starts[other + 1];
      for (int t = starts[cell]; t < starts[cell + 1]; t++) {
        sums[t] += beyond;
      }
    }
  }

  private boolean near(int cell, int below) {
    return ascending[starts[cell]] - ascending[starts[below + 1] - 1] < REACH * spread;
  }

  private double offset(int t, int cell) {
    return (ascending[t] - ascending[starts[cell]]) / scale - HALF;
  }

  private void addWithin(int cell, double[] sums) {
    var moments = new Moments();
    for (int t = starts[cell]; t < starts[cell + 1]; t++) {
      double u = offset(t, cell);
      double decay = StrictMath.exp(-u * u);
      sums[t] += (t - starts[cell]) - decay * moments.at(u);
      moments.add(u, decay);
    }
  }

  private void addBetween(int cell, int below, double[] sums) {
    double apart = (ascending[starts[cell]] - ascending[starts[below]]) / scale;
    var moments = new Moments();
    for (int s = starts[below]; s < starts[below + 1]; s++) {
      double u = offset(s, below);
      moments.add(u, StrictMath.exp(u * (2 * apart - u)));
    }
    int count = starts[below + 1] - starts[below];
    for (int t = starts[cell]; t < starts[cell + 1]; t++) {
      double v = offset(t, cell);
      double distance = apart + v;
      sums[t] += count - StrictMath.exp(-distance * distance) * moments.at(v);
    }
  }

  /** {@code Σ u^n g} for every power n, with compensation for rounding. */
  private static final class Moments {
    private final double[] sums = new double[TERMS];
    private final double[] lost = new double[TERMS];

    void add(double u, double weight) {
      double power = weight;
      for (int n = 0; n < TERMS; n++) {
        double term = power - lost[n];
        double total = sums[n] + term;
        lost[n] = (total - sums[n]) - term;
        sums[n] = total;
        power *= u;
      }
    }

    double at(double v) {
      double value = 0;
      for (int n = TERMS - 1; n >= 0; n--) {
        value = value * v + FACTORS[n] * sums[n];
      }
      return value;
    }
  }
}
