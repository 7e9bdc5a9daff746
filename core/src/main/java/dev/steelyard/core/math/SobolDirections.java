package dev.steelyard.core.math;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The direction numbers of 64 dimensions of the Sobol' sequence, those that Joe and Kuo found to
 * have good projections to two dimensions: their table {@code new-joe-kuo-6}, which goes on to
 * 21,201 dimensions.
 *
 * <p>Every line has the degree s of a primitive polynomial over the field of two elements, the
 * number whose binary digits are its inner coefficients {@code a_1 … a_(s-1)}, and the first {@code
 * m_1 … m_s}. The others follow by {@code m_k = 2 a_1 m_(k-1) ⊕ 4 a_2 m_(k-2) ⊕ … ⊕ 2^s m_(k-s) ⊕
 * m_(k-s)}, and direction number k is {@code m_k / 2^k}. The first dimension has {@code m_k = 1}.
 *
 * <p>Source: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional
 * projections", SIAM Journal on Scientific Computing 30 (2008) 2635–2654, and the file that the
 * authors publish with it.
 */
final class SobolDirections {

  /** Binary digits of a coordinate. */
  static final int BITS = 32;

  private static final String TABLE =
      """
      1 0 1
      2 1 1 3
      3 1 1 3 1
      3 2 1 1 1
      4 1 1 1 3 3
      4 4 1 3 5 13
      5 2 1 1 5 5 17
      5 4 1 1 5 5 5
      5 7 1 1 7 11 19
      5 11 1 1 5 1 1
      5 13 1 1 1 3 11
      5 14 1 3 5 5 31
      6 1 1 3 3 9 7 49
      6 13 1 1 1 15 21 21
      6 16 1 3 1 13 27 49
      6 19 1 1 1 15 7 5
      6 22 1 3 1 15 13 25
      6 25 1 1 5 5 19 61
      7 1 1 3 7 11 23 15 103
      7 4 1 3 7 13 13 15 69
      7 7 1 1 3 13 7 35 63
      7 8 1 3 5 9 1 25 53
      7 14 1 3 1 13 9 35 107
      7 19 1 3 1 5 27 61 31
      7 21 1 1 5 11 19 41 61
      7 28 1 3 5 3 3 13 69
      7 31 1 1 7 13 1 19 1
      7 32 1 3 7 5 13 19 59
      7 37 1 1 3 9 25 29 41
      7 41 1 3 5 13 23 1 55
      7 42 1 3 7 3 13 59 17
      7 50 1 3 1 3 5 53 69
      7 55 1 1 5 5 23 33 13
      7 56 1 1 7 7 1 61 123
      7 59 1 1 7 9 13 61 49
      7 62 1 3 3 5 3 55 33
      8 14 1 3 1 15 31 13 49 245
      8 21 1 3 5 15 31 59 63 97
      8 22 1 3 1 11 11 11 77 249
      8 38 1 3 1 11 27 43 71 9
      8 47 1 1 7 15 21 11 81 45
      8 49 1 3 7 3 25 31 65 79
      8 50 1 3 1 1 19 11 3 205
      8 52 1 1 5 9 19 21 29 157
      8 56 1 3 7 11 1 33 89 185
      8 67 1 3 3 3 15 9 79 71
      8 70 1 3 7 11 15 39 119 27
      8 84 1 1 3 1 11 31 97 225
      8 97 1 1 1 3 23 43 57 177
      8 103 1 3 7 7 17 17 37 71
      8 115 1 3 1 5 27 63 123 213
      8 122 1 1 3 5 11 43 53 133
      9 8 1 3 5 5 29 17 47 173 479
      9 13 1 3 3 11 3 1 109 9 69
      9 16 1 1 1 5 17 39 23 5 343
      9 22 1 3 1 5 25 15 31 103 499
      9 25 1 1 1 11 11 17 63 105 183
      9 44 1 1 5 11 9 29 97 231 363
      9 47 1 1 5 15 19 45 41 7 383
      9 52 1 3 7 7 31 19 83 137 221
      9 55 1 1 1 3 23 15 111 223 83
      9 59 1 1 5 13 31 15 55 25 161
      9 62 1 1 3 13 25 47 39 87 257
      """;

  private SobolDirections() {}

  /** How many dimensions there are. */
  static int most() {
    return 1 + (int) TABLE.lines().count();
  }

  /** The direction numbers of the first dimensions, each times {@code 2^32}. */
  static int[][] first(int dimensions) {
    return Stream.concat(
            Stream.of(radicalInverse()), TABLE.lines().map(SobolDirections::directions))
        .limit(dimensions)
        .toArray(int[][]::new);
  }

  private static int[] radicalInverse() {
    int[] directions = new int[BITS];
    Arrays.setAll(directions, k -> 1 << (BITS - 1 - k));
    return directions;
  }

  private static int[] directions(String line) {
    int[] numbers = Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    int degree = numbers[0];
    int[] directions = new int[BITS];
    for (int k = 0; k < BITS; k++) {
      directions[k] =
          k < degree ? numbers[2 + k] << (BITS - 1 - k) : next(directions, k, degree, numbers[1]);
    }
    return directions;
  }

  /** The recurrence for numbers that are shifted up already, so that its powers of 2 cancel. */
  private static int next(int[] directions, int k, int degree, int inner) {
    int next = directions[k - degree] ^ (directions[k - degree] >>> degree);
    for (int back = 1; back < degree; back++) {
      int coefficient = (inner >>> (degree - 1 - back)) & 1;
      next ^= coefficient * directions[k - back];
    }
    return next;
  }
}
