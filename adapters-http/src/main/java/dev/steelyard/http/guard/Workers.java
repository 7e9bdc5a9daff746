package dev.steelyard.http.guard;

import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads that calculate. As many as there are processors work at once, some more requests may
 * wait, and each is given up after a time limit, which includes the waiting.
 */
public final class Workers implements AutoCloseable {

  private static final int WAITING_PER_WORKER = 32;

  private final Duration limit;
  private final ThreadPoolExecutor threads;

  /**
   * Starts without any thread; they come with the work.
   *
   * @param workers how many calculate at once
   * @param limit how long a client waits at most
   */
  public Workers(int workers, Duration limit) {
    var number = new AtomicInteger();
    this.limit = limit;
    this.threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER),
            task -> daemon(task, number.incrementAndGet()));
    threads.allowCoreThreadTimeOut(true);
  }

  /** A daemon, so that work which was given up cannot keep the program from ending. */
  private static Thread daemon(Runnable task, int number) {
    Thread thread = new Thread(task, "steelyard-worker-" + number);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does some work in its turn and waits for it.
   *
   * @param <T> what comes out of it
   * @param work what to do
   * @return what came out of it
   * @throws Refusal if there is no room, or the time is up
   */
  public <T> T run(Supplier<T> work) {
    Future<T> result = submitted(work);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      result.cancel(true);
      throw timedOut();
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } catch (InterruptedException stopping) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw ProblemDetails.UNAVAILABLE.refusal("The server is being stopped.");
    }
  }

  /** How many requests wait for their turn. */
  int waiting() {
    return threads.getQueue().size();
  }

  private <T> Future<T> submitted(Supplier<T> work) {
    try {
      return threads.submit(work::get);
    } catch (RejectedExecutionException full) {
      throw ProblemDetails.BUSY
          .refusal("As many requests are being worked on as the server takes. Try again soon.")
          .with("Retry-After", "1");
    }
  }

  private Refusal timedOut() {
    long seconds = limit.toSeconds();
    return ProblemDetails.TIMED_OUT
        .refusal(
            "A request may take "
                + (seconds == 1 ? "one second" : seconds + " seconds")
                + ". Ask for fewer variations, send a smaller decision, or try again later.")
        .with("Retry-After", String.valueOf(seconds));
  }

  private static RuntimeException unchecked(Throwable cause) {
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException("a worker failed", cause);
  }

  /** Lets the work under way finish, within the time limit. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
