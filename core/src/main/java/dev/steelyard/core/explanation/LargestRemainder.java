package dev.steelyard.core.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds terms so that what is shown adds up to what is shown.
 *
 * <p>Every term is rounded to the nearest tenth; the tenths that are then missing from the rounded
 * total go, one each, to the terms that rounding moved furthest the other way. For terms of one
 * sign this is Hamilton's method; for terms of both signs it does not shrink them all, as cutting
 * would. No term moves by a whole tenth or turns its sign. Cost: O(n log n).
 */
final class LargestRemainder {

  private static final double UNITS = 10;

  private LargestRemainder() {}

  /** The number in tenths nearest to a value. */
  static double round(double value) {
    return Math.rint(value * UNITS) / UNITS + 0.0;
  }

  /** The terms in tenths, summing to {@code round(total)}. */
  static double[] round(double[] terms, double total) {
    long[] whole = new long[terms.length];
    double[] remainder = new double[terms.length];
    long missing = Math.round(Math.rint(total * UNITS));
    for (int k = 0; k < terms.length; k++) {
      whole[k] = Math.round(Math.rint(terms[k] * UNITS));
      remainder[k] = terms[k] * UNITS - whole[k];
      missing -= whole[k];
    }
    distribute(whole, remainder, missing);
    return IntStream.range(0, whole.length).mapToDouble(k -> whole[k] / UNITS).toArray();
  }

  private static void distribute(long[] whole, double[] remainder, long missing) {
    long direction = Long.signum(missing);
    List<Integer> order =
        IntStream.range(0, whole.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -direction * remainder[k]))
            .toList();
    for (int given = 0; given < Math.abs(missing); given++) {
      whole[order.get(given)] += direction;
    }
  }
}
