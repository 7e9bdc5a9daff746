package dev.steelyard.core.explanation;

import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Seeded comparisons of one to ten criteria, with zeros, ties and all numbers of decimals. */
final class RandomPairs {

  private static final int MOST = 10;

  private RandomPairs() {}

  static void check(int count, Consumer<Comparison> property) {
    for (long seed = 1; seed <= count; seed++) {
      try {
        property.accept(of(seed));
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
      }
    }
  }

  static Comparison of(long seed) {
    var random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(MOST);
    boolean coarse = random.nextInt(4) == 0;
    double[] parts = new double[size];
    for (int j = 0; j < size; j++) {
      double part = 40 * (random.nextDouble() - 0.45);
      parts[j] = random.nextInt(6) == 0 ? 0 : coarse ? Math.rint(part / 8) : part;
    }
    var measure = new Measure(Split.ADDITIVE, "points", random.nextInt(5) - 1, 0);
    return Comparison.of("a", "b", Column.of(ids(size), parts), measure);
  }

  static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(j -> "c" + (j + 1)).toList();
  }

  /** Golden data G5 on a scale from 0 to 100. */
  static Comparison golden() {
    return Comparison.of("a", "b", Column.of(ids(4), new double[] {12, -9, -2, 1}), Measure.POINTS);
  }
}
