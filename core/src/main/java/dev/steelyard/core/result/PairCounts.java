package dev.steelyard.core.result;

import java.util.Arrays;

/**
 * How the pairs of two rankings stand, counted with a merge sort (Knight 1966).
 *
 * @param all {@code m (m-1) / 2} pairs
 * @param tiedInX pairs with equal ranks in the first
 * @param tiedInY pairs with equal ranks in the second
 * @param tiedInBoth pairs with equal ranks in both
 * @param discordant pairs in opposite orders
 */
record PairCounts(long all, long tiedInX, long tiedInY, long tiedInBoth, long discordant) {

  private static final int HALF = 32;

  static PairCounts of(double[] x, double[] y) {
    long[] sorted = new long[x.length];
    long[] denseX = dense(x);
    long[] denseY = dense(y);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = denseX[i] << HALF | denseY[i];
    }
    Arrays.sort(sorted);
    long both = equalPairs(sorted);
    Arrays.sort(denseX);
    long inX = equalPairs(denseX);
    long[] second = Arrays.stream(sorted).map(code -> code & ((1L << HALF) - 1)).toArray();
    long discordant = inversions(second, new long[second.length], 0, second.length);
    return new PairCounts(
        (long) x.length * (x.length - 1) / 2, inX, equalPairs(second), both, discordant);
  }

  /** Whole numbers in the same order as some others. */
  private static long[] dense(double[] values) {
    double[] distinct = Arrays.stream(values).sorted().distinct().toArray();
    return Arrays.stream(values).mapToLong(value -> Arrays.binarySearch(distinct, value)).toArray();
  }

  private static long equalPairs(long[] sorted) {
    long pairs = 0;
    long run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  /** Sorts a part of an array and counts the pairs that were in the wrong order. */
  private static long inversions(long[] values, long[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long within = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
    System.arraycopy(values, from, spare, from, to - from);
    int left = from;
    int right = middle;
    long across = 0;
    for (int next = from; next < to; next++) {
      boolean takeRight = left == middle || right < to && spare[right] < spare[left];
      across += takeRight ? middle - left : 0;
      values[next] = takeRight ? spare[right++] : spare[left++];
    }
    return within + across;
  }

  long concordant() {
    return all - tiedInX - tiedInY + tiedInBoth - discordant;
  }
}
