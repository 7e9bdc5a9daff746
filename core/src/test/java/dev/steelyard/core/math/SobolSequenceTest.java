package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {

  private static final double CELL = 0x1p-32;

  /** As scipy 1.17.1 has them ({@code stats.qmc.Sobol}), which numbers points by the Gray code. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, 0, 0, 0",
    "1, .5, .5, .5, .5, .5, .5, .5",
    "2, .25, .75, .75, .75, .25, .75, .25",
    "3, .75, .25, .25, .25, .75, .25, .75",
    "5, .625, .125, .875, .625, .375, .125, .875",
    "13, .6875, .8125, .4375, .9375, .8125, .9375, .1875",
    "37, .640625, .921875, .734375, .828125, .953125, .140625, .359375"
  })
  void plain_points_are_those_of_joe_and_kuo(
      int index, double d1, double d2, double d3, double d4, double d10, double d31, double d64) {
    var sequence = SobolSequence.plain(64);
    int[] dimensions = {0, 1, 2, 3, 9, 30, 63};
    double[] expected = {d1, d2, d3, d4, d10, d31, d64};
    for (int k = 0; k < dimensions.length; k++) {
      assertThat(sequence.coordinate(index, dimensions[k])).isCloseTo(expected[k], within(CELL));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1, 2, 77})
  void every_coordinate_of_a_run_falls_into_a_strip_of_its_own(long seed) {
    var sequence = seed < 0 ? SobolSequence.plain(64) : SobolSequence.scrambled(64, seed);
    for (int k = 0; k <= 12; k++) {
      int points = 1 << k;
      for (int dimension = 0; dimension < 64; dimension++) {
        assertThat(strips(sequence, dimension, points)).isEqualTo(points);
      }
    }
  }

  private static int strips(SobolSequence sequence, int dimension, int points) {
    var hit = new BitSet();
    for (int index = 3 * points; index < 4 * points; index++) {
      hit.set((int) (sequence.coordinate(index, dimension) * points));
    }
    return hit.cardinality();
  }

  /** The first two dimensions are a (0, m, 2)-net: each elementary box holds one point. */
  @ParameterizedTest
  @ValueSource(longs = {-1, 5, 6, 9})
  void the_first_two_dimensions_fill_every_elementary_box_once(long seed) {
    var sequence = seed < 0 ? SobolSequence.plain(2) : SobolSequence.scrambled(2, seed);
    int m = 10;
    for (int wide = 0; wide <= m; wide++) {
      assertThat(boxes(sequence, m, wide, 0, 1)).hasSize(1 << m).containsOnly(1);
    }
  }

  /** How many points each box holds. */
  private static int[] boxes(SobolSequence sequence, int m, int wide, int one, int other) {
    int[] counts = new int[1 << m];
    for (int index = 0; index < 1 << m; index++) {
      int x = (int) (sequence.coordinate(index, one) * (1 << wide));
      int y = (int) (sequence.coordinate(index, other) * (1 << (m - wide)));
      counts[(x << (m - wide)) + y]++;
    }
    return counts;
  }

  /** t of the projection to two dimensions i, k is at most the sum of the degrees less one each. */
  @Test
  void scrambling_keeps_the_counts_in_the_boxes_of_any_two_dimensions() {
    var plain = SobolSequence.plain(12);
    var scrambled = SobolSequence.scrambled(12, 4);
    for (int one = 0; one < 12; one++) {
      for (int other = 0; other < one; other++) {
        assertThat(sorted(boxes(scrambled, 8, 4, one, other)))
            .isEqualTo(sorted(boxes(plain, 8, 4, one, other)));
      }
    }
  }

  private static int[] sorted(int... counts) {
    return IntStream.of(counts).sorted().toArray();
  }

  @Test
  void scrambled_points_are_uniform_one_by_one() {
    int seeds = 4000;
    int[] tenths = new int[10];
    for (int seed = 0; seed < seeds; seed++) {
      tenths[(int) (10 * SobolSequence.scrambled(3, seed).coordinate(6, 2))]++;
    }

    double chi = IntStream.of(tenths).mapToDouble(n -> (n - 400.0) * (n - 400) / 400).sum();
    assertThat(chi).as("chi square with 9 degrees of freedom").isLessThan(27.9);
  }

  /** The variance of a mean falls faster than one over the number of points. */
  @Test
  void a_smooth_mean_has_a_far_smaller_error_than_that_of_random_points() {
    double square = 0;
    for (int seed = 0; seed < 20; seed++) {
      double miss = product(SobolSequence.scrambled(5, seed)) - 1;
      square += miss * miss / 20;
    }

    double random = Math.sqrt((Math.pow(13.0 / 12, 5) - 1) / 1024);
    assertThat(Math.sqrt(square)).isLessThan(random / 20).isPositive();
  }

  private static double product(SobolSequence sequence) {
    double[] point = new double[5];
    double sum = 0;
    for (int index = 0; index < 1024; index++) {
      sequence.fill(index, point);
      double product = 1;
      for (double each : point) {
        product *= 0.5 + each;
      }
      sum += product;
    }
    return sum / 1024;
  }

  @Test
  void the_same_seed_gives_the_same_points_and_another_one_others() {
    double first = SobolSequence.scrambled(4, 3).coordinate(1000, 3);

    assertThat(SobolSequence.scrambled(4, 3).coordinate(1000, 3)).isEqualTo(first);
    assertThat(SobolSequence.scrambled(4, 4).coordinate(1000, 3)).isNotEqualTo(first);
  }

  @Test
  void goes_up_to_64_dimensions() {
    assertThat(SobolSequence.MOST_DIMENSIONS).isEqualTo(64);
    assertThat(SobolSequence.plain(64).dimensions()).isEqualTo(64);
    assertThatThrownBy(() -> SobolSequence.plain(65))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 to 64 dimensions, but was 65");
    assertThatThrownBy(() -> SobolSequence.scrambled(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
