package dev.steelyard.core.math;

/** Sums of the margins of one thing over sets of others, looked up half by half. */
final class SetSums {

  private final int half;
  private final double[][] low;
  private final double[][] high;
  private final double greatest;

  SetSums(int[] members, double[][] margins) {
    int size = members.length;
    this.half = (size + 1) / 2;
    this.low = new double[size][];
    this.high = new double[size][];
    double most = 0;
    for (int a = 0; a < size; a++) {
      double[] row = new double[size];
      for (int b = 0; b < size; b++) {
        row[b] = margins[members[a]][members[b]];
        most = Math.max(most, Math.abs(row[b]));
      }
      low[a] = sums(row, 0, half);
      high[a] = sums(row, half, size);
    }
    this.greatest = most;
  }

  /** The sum over each set of the numbers from one place to another. */
  private static double[] sums(double[] row, int from, int to) {
    double[] sums = new double[1 << (to - from)];
    for (int set = 1; set < sums.length; set++) {
      int first = Integer.numberOfTrailingZeros(set);
      sums[set] = sums[set & (set - 1)] + row[from + first];
    }
    return sums;
  }

  double over(int member, int set) {
    return low[member][set & ((1 << half) - 1)] + high[member][set >>> half];
  }

  /** The largest margin. */
  double greatest() {
    return greatest;
  }
}
