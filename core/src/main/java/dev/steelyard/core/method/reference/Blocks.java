package dev.steelyard.core.method.reference;

/**
 * Walks many rows in blocks that stay in the processor's cache, so that what is summed over all
 * columns goes to memory once and not once per column.
 */
final class Blocks {

  /** Three arrays of 64 kilobytes: they fit into the second-level cache. */
  private static final int SIZE = 8192;

  private Blocks() {}

  /** What is done with a block. */
  @FunctionalInterface
  interface Work {

    /** Works on the rows from {@code from} up to, but not including, {@code to}. */
    void on(int from, int to);
  }

  /** Works on all rows, block by block, in order. */
  static void each(int rows, Work work) {
    for (int from = 0; from < rows; from += SIZE) {
      work.on(from, Math.min(rows, from + SIZE));
    }
  }
}
