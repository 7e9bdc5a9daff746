package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexSortTest {

  @Test
  void sorts_as_the_library_does_and_keeps_equal_ones_as_they_are() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new SplittableRandom(seed);
      int[] values = random.ints(random.nextInt(0, 40), 0, 10).toArray();

      int[] sorted =
          IndexSort.sorted(values.length, (a, b) -> Integer.compare(values[a], values[b]));

      assertThat(sorted)
          .containsExactly(
              IntStream.range(0, values.length)
                  .boxed()
                  .sorted(Comparator.comparingInt(i -> values[i]))
                  .mapToInt(Integer::intValue)
                  .toArray());
    }
  }
}
