package dev.steelyard.core.method.reference;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntUnaryOperator;

/**
 * What CODAS computes: two distances to the worst of everything, and their differences to all
 * others added up. Sorted by the Euclidean distance, those that are at least τ below or above an
 * alternative are a run at either end, whose taxicab distances are known as partial sums.
 */
final class WorstDistances {

  private final Scaling[] weighted;
  private final double tau;
  private final double[] euclidean;
  private final double[] taxicab;
  private final double[] sorted;
  private final double[] partial;
  private final double total;

  /** Measures right away. */
  WorstDistances(Scaling[] weighted, int rows, double tau) {
    this.weighted = weighted;
    this.tau = tau;
    this.euclidean = new double[rows];
    this.taxicab = new double[rows];
    Arrays.setAll(euclidean, i -> euclidean(j -> i));
    Arrays.setAll(taxicab, i -> taxicab(j -> i));
    this.sorted = euclidean.clone();
    Arrays.sort(sorted);
    this.partial = partial();
    this.total = Arrays.stream(sorted).sum();
  }

  /**
   * Sums of the taxicab distances before each place of the sorted ones; those of equal Euclidean
   * distances are added at the first of their places, as no threshold falls between them.
   */
  private double[] partial() {
    double[] sums = new double[sorted.length + 1];
    for (int i = 0; i < euclidean.length; i++) {
      double e = euclidean[i];
      sums[1 + count(distance -> distance < e)] += taxicab[i];
    }
    for (int k = 1; k < sums.length; k++) {
      sums[k] += sums[k - 1];
    }
    return sums;
  }

  private double euclidean(IntUnaryOperator row) {
    double squares = 0;
    for (int j = 0; j < weighted.length; j++) {
      squares += weighted[j].squareToWorst(row.applyAsInt(j));
    }
    return Math.sqrt(squares);
  }

  private double taxicab(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weighted.length; j++) {
      sum += weighted[j].value(row.applyAsInt(j)) - weighted[j].worst();
    }
    return sum + 0.0;
  }

  /** {@code E_i}. */
  double[] euclidean() {
    return euclidean.clone();
  }

  /** {@code T_i}. */
  double[] taxicab() {
    return taxicab.clone();
  }

  /** {@code H_i} of all alternatives. */
  double[] assessments() {
    double[] assessments = new double[euclidean.length];
    Arrays.setAll(assessments, i -> assessment(euclidean[i], taxicab[i]));
    return assessments;
  }

  /** H of an alternative that takes the performance of a row for each criterion. */
  double composite(IntUnaryOperator row) {
    return assessment(euclidean(row), taxicab(row));
  }

  private double assessment(double e, double t) {
    int m = sorted.length;
    int below = count(distance -> e - distance >= tau);
    int within = Math.max(below, count(distance -> distance - e < tau));
    double ofOthers = partial[below] + (partial[m] - partial[within]);
    return m * e - total + ((below + m - within) * t - ofOthers) + 0.0;
  }

  /** How many of the sorted distances from the first on meet a condition. */
  private int count(DoublePredicate condition) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(sorted[middle])) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
