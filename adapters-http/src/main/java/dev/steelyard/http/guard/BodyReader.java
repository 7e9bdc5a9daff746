package dev.steelyard.http.guard;

import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;

/** Reads bodies up to a size and within a time, however slowly they drip in. */
public final class BodyReader {

  private static final int CHUNK = 8192;

  private final long mostBytes;
  private final Duration limit;

  /**
   * A reader with limits.
   *
   * @param mostBytes the largest body
   * @param limit how long a body may take to arrive
   */
  public BodyReader(long mostBytes, Duration limit) {
    this.mostBytes = mostBytes;
    this.limit = limit;
  }

  /**
   * Reads a body.
   *
   * @param input where it comes in
   * @param announced the length the client announced; negative when it did not
   * @return all of it
   * @throws IOException if the connection breaks
   * @throws Refusal if it is too large or too slow
   */
  public byte[] read(InputStream input, long announced) throws IOException {
    requireSmall(announced);
    long start = System.nanoTime();
    var body = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
      body.write(chunk, 0, count);
      requireSmall(body.size());
      requireFast(start);
    }
    return body.toByteArray();
  }

  /**
   * Takes a body off the connection without looking at it. A client that is still sending when the
   * connection closes would not see the reply.
   *
   * @param input where it comes in
   */
  public void drain(InputStream input) {
    try {
      read(input, -1);
    } catch (IOException | Refusal enough) {
      // The reply is under way; what is left of the body does not matter.
    }
  }

  private void requireSmall(long bytes) {
    if (bytes > mostBytes) {
      throw ProblemDetails.BODY_TOO_LARGE.refusal(
          String.format(
              Locale.ROOT, "A body may have %,d bytes, but this one has more.", mostBytes));
    }
  }

  private void requireFast(long start) {
    if (System.nanoTime() - start > limit.toNanos()) {
      throw slow();
    }
  }

  /**
   * The refusal of a body that takes too long.
   *
   * @return what to throw
   */
  public Refusal slow() {
    return ProblemDetails.SLOW_REQUEST.refusal(
        "A request must arrive within "
            + (limit.toSeconds() == 1 ? "one second" : limit.toSeconds() + " seconds")
            + ".");
  }
}
