package dev.steelyard.core.robustness.sampling;

/**
 * Someone who watches a run, and may end it. The core looks at no thread itself; who may be
 * interrupted says so, for instance with {@code Thread.currentThread()::isInterrupted} taken before
 * the run.
 */
public interface Progress {

  /** Nobody watches. */
  Progress NONE = new Progress() {};

  /**
   * Some blocks are finished. Called in the thread that started the run.
   *
   * @param blocks how many are finished
   * @param total how many there are at most; a run may stop before
   */
  default void done(int blocks, int total) {}

  /**
   * Whether the run is to end early. Asked before every block, in any thread; the result then has
   * the blocks that are finished.
   *
   * @return true to end it
   */
  default boolean interrupted() {
    return false;
  }
}
