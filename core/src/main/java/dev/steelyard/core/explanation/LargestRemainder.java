package dev.steelyard.core.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds terms so that what is shown adds up to what is shown.
 *
 * <p>Every term is rounded to the nearest unit, a tenth unless stated; the units that are missing
 * from the rounded total go, one each, to the terms that rounding moved furthest the other way. For
 * terms of one sign this is Hamilton's method; for terms of both signs it does not shrink them all,
 * as cutting would. No term moves by a whole unit or turns its sign. Cost: O(n log n).
 */
final class LargestRemainder {

  private static final int TENTHS = 1;

  private LargestRemainder() {}

  /** The number in tenths nearest to a value. */
  static double round(double value) {
    return round(value, TENTHS);
  }

  /** The number with so many decimals nearest to a value. */
  static double round(double value, int decimals) {
    return shown(Math.rint(scaled(value, decimals)), decimals) + 0.0;
  }

  /** The terms in tenths, summing to {@code round(total)}. */
  static double[] round(double[] terms, double total) {
    return round(terms, total, TENTHS);
  }

  /** The terms with so many decimals, summing to {@code round(total, decimals)}. */
  static double[] round(double[] terms, double total, int decimals) {
    long[] whole = new long[terms.length];
    double[] remainder = new double[terms.length];
    long missing = Math.round(Math.rint(scaled(total, decimals)));
    for (int k = 0; k < terms.length; k++) {
      double units = scaled(terms[k], decimals);
      whole[k] = Math.round(Math.rint(units));
      remainder[k] = units - whole[k];
      missing -= whole[k];
    }
    distribute(whole, remainder, missing);
    return IntStream.range(0, whole.length).mapToDouble(k -> shown(whole[k], decimals)).toArray();
  }

  /** Powers of ten up to 22 are exact, so one operation rounds once. */
  private static double scaled(double value, int decimals) {
    return decimals < 0 ? value / Math.pow(10, -decimals) : value * Math.pow(10, decimals);
  }

  private static double shown(double units, int decimals) {
    return decimals < 0 ? units * Math.pow(10, -decimals) : units / Math.pow(10, decimals);
  }

  private static void distribute(long[] whole, double[] remainder, long missing) {
    long direction = Long.signum(missing);
    List<Integer> order =
        IntStream.range(0, whole.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -direction * remainder[k]))
            .toList();
    for (int given = 0; given < Math.min(whole.length, Math.abs(missing)); given++) {
      whole[order.get(given)] += direction;
    }
  }
}
