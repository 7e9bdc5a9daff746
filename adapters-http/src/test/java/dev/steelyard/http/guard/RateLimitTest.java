package dev.steelyard.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.steelyard.http.exchange.Refusal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(60, nanos::get);

  @Test
  void a_burst_up_to_the_limit_is_fine() {
    assertThatCode(() -> send(60, "a")).doesNotThrowAnyException();
  }

  @Test
  void one_more_is_refused_and_told_how_long_to_wait() {
    send(60, "a");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> limit.count("a"))
        .withMessage(
            "At most 60 requests a minute are taken from one client. Try again in a second.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(429))
        .satisfies(refusal -> assertThat(refusal.headers()).containsEntry("Retry-After", "1"));
  }

  @Test
  void a_slow_limit_asks_for_a_longer_wait() {
    var slow = new RateLimit(2, nanos::get);
    slow.count("a");
    slow.count("a");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> slow.count("a"))
        .withMessage(
            "At most 2 requests a minute are taken from one client. Try again in 30 seconds.");
  }

  @Test
  void after_the_wait_one_more_is_taken() {
    send(60, "a");
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));

    assertThatCode(() -> limit.count("a")).doesNotThrowAnyException();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limit.count("a"));
  }

  @Test
  void refused_requests_do_not_make_the_wait_longer() {
    send(60, "a");
    for (int k = 0; k < 100; k++) {
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limit.count("a"));
    }
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));

    assertThatCode(() -> limit.count("a")).doesNotThrowAnyException();
  }

  @Test
  void silence_never_gives_more_than_the_limit() {
    send(60, "a");
    nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
    send(60, "a");

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limit.count("a"));
  }

  @Test
  void clients_do_not_share_a_limit() {
    send(60, "a");

    assertThatCode(() -> send(60, "b")).doesNotThrowAnyException();
  }

  @Test
  void a_flood_of_clients_is_forgotten_from_the_oldest_on() {
    send(60, "first");
    IntStream.range(0, 10_000).forEach(client -> limit.count("client" + client));

    assertThatCode(() -> limit.count("first")).doesNotThrowAnyException();
  }

  private void send(int requests, String client) {
    for (int k = 0; k < requests; k++) {
      limit.count(client);
    }
  }
}
