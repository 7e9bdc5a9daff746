package dev.steelyard.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.steelyard.http.exchange.Refusal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkersTest {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 64;

  private final Workers workers = new Workers(AT_ONCE, Duration.ofSeconds(1));
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void end() {
    release.countDown();
    workers.close();
  }

  @Test
  void what_the_work_makes_comes_back() {
    assertThat(workers.run(() -> 42)).isEqualTo(42);
  }

  @Test
  void what_the_work_throws_comes_back() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                workers.run(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .withMessage("broken");
  }

  @Test
  void a_worker_that_overflows_fails_alone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> workers.run(() -> deep(0)))
        .withMessage("a worker failed")
        .withCauseInstanceOf(StackOverflowError.class);
    assertThat(workers.run(() -> 1)).isEqualTo(1);
  }

  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }

  @Test
  void work_that_takes_too_long_is_given_up() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> workers.run(this::blocked))
        .withMessage(
            "A request may take one second. Ask for fewer variations, send a smaller decision,"
                + " or try again later.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(503))
        .satisfies(refusal -> assertThat(refusal.headers()).containsEntry("Retry-After", "1"));
  }

  @Test
  void no_more_than_a_few_work_at_once() {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var all =
        CompletableFuture.allOf(
            IntStream.range(0, 8)
                .mapToObj(
                    k -> CompletableFuture.runAsync(() -> workers.run(() -> brief(running, most))))
                .toArray(CompletableFuture[]::new));

    assertThat(all).succeedsWithin(Duration.ofSeconds(10));
    assertThat(most).hasValueBetween(1, AT_ONCE);
  }

  private static int brief(AtomicInteger running, AtomicInteger most) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    sleep(20);
    return running.decrementAndGet();
  }

  @Test
  void when_too_many_wait_one_more_is_refused() {
    var patient = new Workers(AT_ONCE, Duration.ofSeconds(20));
    for (int k = 0; k < AT_ONCE + WAITING; k++) {
      new Thread(() -> patient.run(this::blocked)).start();
    }
    awaitFull(patient);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> patient.run(() -> 1))
        .withMessage("As many requests are being worked on as the server takes. Try again soon.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(503))
        .satisfies(refusal -> assertThat(refusal.headers()).containsEntry("Retry-After", "1"));
    release.countDown();
    patient.close();
  }

  private static void awaitFull(Workers patient) {
    while (patient.waiting() < WAITING) {
      sleep(5);
    }
  }

  @Test
  void closing_lets_work_under_way_finish() {
    var started = new CountDownLatch(1);
    var result =
        CompletableFuture.supplyAsync(
            () ->
                workers.run(
                    () -> {
                      started.countDown();
                      sleep(200);
                      return "done";
                    }));
    await(started);
    workers.close();

    assertThat(result).succeedsWithin(Duration.ofSeconds(1)).isEqualTo("done");
  }

  private int blocked() {
    await(release);
    return 0;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
