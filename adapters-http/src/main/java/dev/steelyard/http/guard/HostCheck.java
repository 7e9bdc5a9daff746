package dev.steelyard.http.guard;

import dev.steelyard.http.exchange.ProblemDetails;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps web pages from reaching a server on this computer through a name of their own (DNS
 * rebinding): a server that listens on the loopback address answers to its own names only.
 */
public final class HostCheck {

  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean loopback;
  private final String bound;

  /**
   * A check for a server.
   *
   * @param bound the name or address it listens on
   */
  public HostCheck(String bound) {
    this.bound = bound.toLowerCase(Locale.ROOT);
    this.loopback = isLoopback(bound);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /**
   * Checks whom a request is meant for.
   *
   * @param host the name in the request, without a port
   * @throws dev.steelyard.http.exchange.Refusal if it is not a name of this server
   */
  public void require(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (loopback && !OWN.contains(name) && !bound.equals(name)) {
      throw ProblemDetails.WRONG_HOST.refusal(
          "This server listens on this computer only and answers to localhost and 127.0.0.1.");
    }
  }
}
