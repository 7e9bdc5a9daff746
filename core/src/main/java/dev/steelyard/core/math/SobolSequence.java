package dev.steelyard.core.math;

/**
 * Points that fill the unit cube more evenly than random ones: the Sobol' sequence in base 2, plain
 * or scrambled.
 *
 * <p>Every point is found by its index, so blocks of points can be computed in any order. Of the
 * first {@code 2^k} points, exactly one has a coordinate in each interval {@code [a / 2^k, (a + 1)
 * / 2^k)}, in every dimension; scrambling keeps this. Scrambled points are uniform one by one, so a
 * mean over them is unbiased, and the means of different seeds are independent.
 *
 * <p>Points are numbered in plain binary order instead of by the Gray code: the first {@code 2^k}
 * are the same. A coordinate is the middle of a cell of width {@code 2^-32}, so it is never 0 or 1.
 *
 * <p>Scrambling is that of Owen, in which the digits before it decide whether a digit is flipped,
 * with a hash in the place of random flips. Cost of a coordinate: as many steps as the index has
 * digits.
 *
 * <p>Sources: I. M. Sobol', "On the distribution of points in a cube and the approximate evaluation
 * of integrals", USSR Computational Mathematics and Mathematical Physics 7 (1967) 86–112; A. B.
 * Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences" (1995); B. Burley, "Practical
 * Hash-based Owen Scrambling", Journal of Computer Graphics Techniques 9 (2020) 1–20, for the form
 * of the hash; direction numbers of S. Joe and F. Y. Kuo (2008), table new-joe-kuo-6.
 */
public final class SobolSequence {

  /** The most dimensions. */
  public static final int MOST_DIMENSIONS = SobolDirections.most();

  private static final double CELL = 0x1p-32;
  private static final long DIGITS = 0xFFFFFFFFL;

  private final int[][] directions;

  /** One per dimension; empty for plain points. */
  private final int[] keys;

  private SobolSequence(int[][] directions, int... keys) {
    this.directions = directions;
    this.keys = keys;
  }

  /**
   * The sequence as it is, from the corner at zero on.
   *
   * @param dimensions 1 to {@link #MOST_DIMENSIONS}
   * @return the plain sequence
   * @throws IllegalArgumentException if there are too few or too many dimensions
   */
  public static SobolSequence plain(int dimensions) {
    return new SobolSequence(directions(dimensions));
  }

  /**
   * The sequence with scrambled digits.
   *
   * @param dimensions 1 to {@link #MOST_DIMENSIONS}
   * @param seed any number; the same one gives the same points
   * @return the scrambled sequence
   * @throws IllegalArgumentException if there are too few or too many dimensions
   */
  public static SobolSequence scrambled(int dimensions, long seed) {
    var random = new RandomStreams(seed).stream(0);
    return new SobolSequence(directions(dimensions), random.ints(2L * dimensions).toArray());
  }

  private static int[][] directions(int dimensions) {
    if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "expected 1 to " + MOST_DIMENSIONS + " dimensions, but was " + dimensions);
    }
    return SobolDirections.first(dimensions);
  }

  /**
   * The number of coordinates of a point.
   *
   * @return at least 1
   */
  public int dimensions() {
    return directions.length;
  }

  /**
   * A point.
   *
   * @param index from 0 to {@code 2^32 - 1}
   * @param point one number per dimension, filled with coordinates above 0 and below 1
   */
  public void fill(long index, double[] point) {
    for (int dimension = 0; dimension < directions.length; dimension++) {
      point[dimension] = coordinate(index, dimension);
    }
  }

  /**
   * A coordinate of a point.
   *
   * @param index from 0 to {@code 2^32 - 1}
   * @param dimension from 0
   * @return above 0 and below 1
   */
  public double coordinate(long index, int dimension) {
    int digits = digits(directions[dimension], index);
    int found = keys.length == 0 ? digits : scrambled(digits, dimension);
    return ((found & DIGITS) + 0.5) * CELL;
  }

  private static int digits(int[] directions, long index) {
    int digits = 0;
    for (long rest = index; rest != 0; rest &= rest - 1) {
      digits ^= directions[Long.numberOfTrailingZeros(rest)];
    }
    return digits;
  }

  private int scrambled(int digits, int dimension) {
    int first = permuted(Integer.reverse(digits), keys[2 * dimension]);
    return Integer.reverse(permuted(first, keys[2 * dimension + 1]));
  }

  /** Each step lets a digit depend only on itself and on those of less value. */
  private static int permuted(int digits, int key) {
    int x = digits + key;
    x ^= x * 0x6C50B47C;
    x ^= x * 0xB82F1E52;
    x ^= x * 0xC7AFE638;
    return x ^ x * 0x8D22F6E6;
  }
}
