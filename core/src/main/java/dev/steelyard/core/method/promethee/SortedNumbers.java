package dev.steelyard.core.method.promethee;

/**
 * Numbers in ascending order, with the places they came from. Equal numbers keep their order. Few
 * are sorted by insertion, many by their bits, eleven at a time from the last, in O(m) steps.
 */
final class SortedNumbers {

  private static final int FEW = 100;

  private static final int DIGIT = 11;

  private static final int DIGITS = 6;

  private static final int BUCKETS = 1 << DIGIT;

  private final double[] ascending;
  private final int[] places;

  private SortedNumbers(double[] ascending, int[] places) {
    this.ascending = ascending;
    this.places = places;
  }

  /** Sorts numbers without NaN; the array is given away. */
  static SortedNumbers of(double[] numbers) {
    return numbers.length <= FEW ? inserted(numbers) : byBits(numbers);
  }

  /** The numbers, ascending; not copied. */
  double[] ascending() {
    return ascending;
  }

  /** The place that the t-th number came from. */
  int place(int t) {
    return places[t];
  }

  private static SortedNumbers inserted(double[] numbers) {
    int[] places = new int[numbers.length];
    for (int t = 0; t < numbers.length; t++) {
      double number = numbers[t];
      int hole = t;
      while (hole > 0 && numbers[hole - 1] > number) {
        numbers[hole] = numbers[hole - 1];
        places[hole] = places[hole - 1];
        hole--;
      }
      numbers[hole] = number;
      places[hole] = t;
    }
    return new SortedNumbers(numbers, places);
  }

  private static SortedNumbers byBits(double[] numbers) {
    var entries = Entries.of(numbers);
    var spare = new Entries(numbers.length);
    int[][] counts = counts(entries.keys);
    for (int digit = 0; digit < DIGITS; digit++) {
      if (counts[digit][bucket(entries.keys[0], digit)] < numbers.length) {
        entries.moveTo(spare, digit, starts(counts[digit]));
        Entries moved = spare;
        spare = entries;
        entries = moved;
      }
    }
    for (int t = 0; t < numbers.length; t++) {
      numbers[t] = number(entries.keys[t]);
    }
    return new SortedNumbers(numbers, entries.places);
  }

  private static int[][] counts(long[] keys) {
    int[][] counts = new int[DIGITS][BUCKETS];
    for (long key : keys) {
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][bucket(key, digit)]++;
      }
    }
    return counts;
  }

  /** Where each bucket begins, in place of how much it holds. */
  private static int[] starts(int[] counts) {
    int before = 0;
    for (int bucket = 0; bucket < counts.length; bucket++) {
      int count = counts[bucket];
      counts[bucket] = before;
      before += count;
    }
    return counts;
  }

  private static int bucket(long key, int digit) {
    return (int) (key >>> (DIGIT * digit)) & (BUCKETS - 1);
  }

  /** Bits that are ordered like the numbers when read without a sign. */
  private static long key(double number) {
    long bits = Double.doubleToRawLongBits(number + 0.0);
    return bits ^ (bits >> 63 | Long.MIN_VALUE);
  }

  private static double number(long key) {
    long bits = key < 0 ? key ^ Long.MIN_VALUE : ~key;
    return Double.longBitsToDouble(bits);
  }

  /** Keys and the places they came from. */
  private static final class Entries {
    private final long[] keys;
    private final int[] places;

    Entries(int size) {
      keys = new long[size];
      places = new int[size];
    }

    static Entries of(double[] numbers) {
      var entries = new Entries(numbers.length);
      for (int i = 0; i < numbers.length; i++) {
        entries.keys[i] = key(numbers[i]);
        entries.places[i] = i;
      }
      return entries;
    }

    void moveTo(Entries target, int digit, int[] next) {
      for (int i = 0; i < keys.length; i++) {
        int place = next[bucket(keys[i], digit)]++;
        target.keys[place] = keys[i];
        target.places[place] = places[i];
      }
    }
  }
}
