package dev.steelyard.core.port;

import java.util.Objects;

/**
 * Where a server listens and what it accepts.
 *
 * @param host name or address to bind to
 * @param port 0 to 65535; 0 takes any free one
 * @param maxBodyBytes the largest request body
 * @param timeoutSeconds how long one request may take
 * @param requestsPerMinute how many requests one client may send in a minute
 */
public record ServerSettings(
    String host, int port, long maxBodyBytes, int timeoutSeconds, int requestsPerMinute) {

  /** This computer only, port 8080, bodies up to one megabyte. */
  public static final ServerSettings STANDARD =
      new ServerSettings("127.0.0.1", 8080, 1_000_000, 30, 600);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is outside its domain
   */
  public ServerSettings {
    Objects.requireNonNull(host, "host");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, but was " + port);
    }
    if (maxBodyBytes < 1 || timeoutSeconds < 1 || requestsPerMinute < 1) {
      throw new IllegalArgumentException("limits of a server must be at least 1");
    }
  }

  /**
   * The same settings at another address.
   *
   * @param otherHost name or address to bind to
   * @param otherPort 0 to 65535
   * @return new settings
   */
  public ServerSettings at(String otherHost, int otherPort) {
    return new ServerSettings(
        otherHost, otherPort, maxBodyBytes, timeoutSeconds, requestsPerMinute);
  }
}
