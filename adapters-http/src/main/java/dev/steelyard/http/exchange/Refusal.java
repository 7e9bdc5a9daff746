package dev.steelyard.http.exchange;

import dev.steelyard.core.port.Problem;
import java.util.Map;

/** A request that is not answered, for a reason that the client can read. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  Refusal(Problem problem, Map<String, String> headers) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  /**
   * This refusal with a header that helps the client.
   *
   * @param name of the header
   * @param value of the header
   * @return a new refusal
   */
  public Refusal with(String name, String value) {
    return new Refusal(problem, Map.of(name, value));
  }

  /**
   * The reason.
   *
   * @return the problem to send
   */
  public Problem problem() {
    return problem;
  }

  /**
   * Headers that help the client.
   *
   * @return at most one
   */
  public Map<String, String> headers() {
    return headers;
  }
}
