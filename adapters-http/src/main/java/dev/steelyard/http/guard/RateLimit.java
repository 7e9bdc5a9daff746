package dev.steelyard.http.guard;

import dev.steelyard.http.exchange.ProblemDetails;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How many requests one client may send: a bucket of tokens that fills evenly, so that a burst is
 * fine and a flood is not. Safe for use by several threads.
 */
public final class RateLimit {

  /** More clients than this at once push out those that were silent longest. */
  private static final int MOST_CLIENTS = 10_000;

  private static final double NANOS_PER_MINUTE = TimeUnit.MINUTES.toNanos(1);

  private record Bucket(double tokens, long filledAt) {}

  private final int perMinute;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * A limit that nobody has used yet.
   *
   * @param perMinute how many requests one client may send in a minute
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  public RateLimit(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /**
   * Counts a request.
   *
   * @param client who sends it
   * @throws dev.steelyard.http.exchange.Refusal if the client must wait
   */
  public void count(String client) {
    double tokens = take(client);
    if (tokens < 1) {
      long seconds = (long) Math.ceil((1 - tokens) * 60 / perMinute);
      throw ProblemDetails.TOO_MANY_REQUESTS
          .refusal(
              String.format(
                  Locale.ROOT,
                  "At most %,d requests a minute are taken from one client. Try again in %s.",
                  perMinute,
                  seconds == 1 ? "a second" : seconds + " seconds"))
          .with("Retry-After", String.valueOf(seconds));
    }
  }

  /** The tokens there were before this request, which takes one only where there is one. */
  private synchronized double take(String client) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.getOrDefault(client, new Bucket(perMinute, now));
    double filled = (now - bucket.filledAt()) / NANOS_PER_MINUTE * perMinute;
    double tokens = Math.min(perMinute, bucket.tokens() + filled);
    buckets.put(client, new Bucket(tokens < 1 ? tokens : tokens - 1, now));
    return tokens;
  }
}
