package dev.steelyard.core.robustness;

/** Counts who has the highest score; those who share it share the count. */
final class FirstCount {

  /** Rounding in sums of equal terms must not decide who is first. */
  private static final double TOLERANCE = 1e-12;

  private final double[] counts;

  FirstCount(int alternatives) {
    counts = new double[alternatives];
  }

  void add(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double least = most - TOLERANCE * Math.abs(most);
    int sharing = 0;
    for (double score : scores) {
      sharing += score >= least ? 1 : 0;
    }
    for (int i = 0; i < scores.length; i++) {
      counts[i] += scores[i] >= least ? 1.0 / sharing : 0;
    }
  }

  double[] counts() {
    return counts;
  }
}
