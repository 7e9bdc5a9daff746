package dev.steelyard.core.robustness.sampling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Runs blocks of work in parallel and hands out their results in block order, so that sums have the
 * same bits on any number of threads.
 */
final class Blocks {

  /** Results that are held at a time. */
  private static final int BATCH = 64;

  private final Progress progress;
  private final int total;

  Blocks(Progress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  /** Runs some blocks; false if it was interrupted, and not all of them are handed out. */
  <T> boolean run(int from, int to, IntFunction<T> work, Consumer<T> sink) {
    boolean complete = true;
    for (int start = from; start < to && complete; start += BATCH) {
      int end = Math.min(to, start + BATCH);
      List<Optional<T>> results =
          IntStream.range(start, end).parallel().mapToObj(block -> result(block, work)).toList();
      results.forEach(each -> each.ifPresent(sink));
      complete = results.stream().allMatch(Optional::isPresent);
      progress.done(end - (int) results.stream().filter(Optional::isEmpty).count(), total);
    }
    return complete;
  }

  private <T> Optional<T> result(int block, IntFunction<T> work) {
    return progress.interrupted() ? Optional.empty() : Optional.of(work.apply(block));
  }
}
