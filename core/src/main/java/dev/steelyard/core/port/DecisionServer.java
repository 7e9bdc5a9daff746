package dev.steelyard.core.port;

/** Serves decisions to other programs and to a browser. */
@FunctionalInterface
public interface DecisionServer {

  /**
   * Starts to serve.
   *
   * @param settings where, and within which limits
   * @return the running server
   * @throws IllegalStateException if the address cannot be bound
   */
  Running start(ServerSettings settings);

  /** A server that was started. */
  interface Running {

    /**
     * The address to open in a browser.
     *
     * @return for instance {@code http://127.0.0.1:8080/}
     */
    String address();

    /** Lets requests in flight finish, then ends the server. */
    void stop();
  }
}
