package dev.steelyard.core.math;

import java.util.SplittableRandom;

/**
 * Independent random streams of one seed, found by their index.
 *
 * <p>Stream {@code k} is the same whoever asks for it and in whatever order, so a computation that
 * gives every block of work its own stream has the same result on any number of threads.
 */
public final class RandomStreams {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;

  /**
   * Streams of a seed.
   *
   * @param seed any number; part of every result that used it
   */
  public RandomStreams(long seed) {
    this.seed = seed;
  }

  /**
   * The stream of an index.
   *
   * @param index any number
   * @return a fresh generator at the start of its stream
   */
  public SplittableRandom stream(long index) {
    return new SplittableRandom(mix(seed + (index + 1) * GOLDEN_GAMMA));
  }

  /** The 64-bit finalizer of Stafford ("variant 13"), which spreads neighbouring indices apart. */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
