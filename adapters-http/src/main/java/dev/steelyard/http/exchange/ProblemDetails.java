package dev.steelyard.http.exchange;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one table of what can go wrong with a request, and which HTTP status says so (RFC 9457). */
public enum ProblemDetails {
  /** The body is not well-formed JSON or YAML, or not text. */
  UNREADABLE_DOCUMENT(
      400,
      "The document cannot be read",
      "The body is not well-formed JSON or YAML. The errors say where, with line and column."),
  /** The query, the form or the protocol is broken. */
  INVALID_REQUEST(
      400,
      "The request cannot be read",
      "The query, the form or the protocol is broken. The detail says what to change."),
  /** No route has this path. */
  UNKNOWN_ADDRESS(
      404,
      "There is nothing at this address",
      "Nothing has this path. /openapi.yaml lists every path."),
  /** No built-in decision has this id. */
  UNKNOWN_TEMPLATE(
      404,
      "There is no such built-in decision",
      "No built-in decision has this id. /v1/templates lists all of them."),
  /** No schema has this name. */
  UNKNOWN_SCHEMA(
      404, "There is no such schema", "No schema has this name. /v1/schema lists all of them."),
  /** The path has other methods. */
  METHOD_NOT_ALLOWED(
      405,
      "This address does not take this method",
      "The path takes other methods. The header Allow lists them."),
  /** The client accepts nothing that the route can send. */
  NOT_ACCEPTABLE(
      406,
      "None of the accepted media types can be sent",
      "The header Accept names nothing that this address can send."),
  /** The body did not arrive in time. */
  SLOW_REQUEST(
      408,
      "The request took too long to arrive",
      "The body did not arrive within the time limit. /version shows the limit."),
  /** The body is larger than the server takes. */
  BODY_TOO_LARGE(
      413, "The body is too large", "The body is larger than the limit. /version shows the limit."),
  /** The address is longer than the server takes. */
  ADDRESS_TOO_LONG(
      414, "The address is too long", "Path and query together are larger than the limit."),
  /** The body is in a notation that the server does not read. */
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body is in a notation that is not read here",
      "The header Content-Type must name JSON or YAML, in UTF-8 and not compressed."),
  /** The request is for another host. */
  WRONG_HOST(
      421,
      "The request is meant for another host",
      "The server listens on one computer only and answers to the names of that computer."),
  /** The decision was read, and it breaks rules. */
  INVALID_DECISION(
      422,
      "The decision is not valid",
      "The decision was read, and it breaks rules. The errors list all of them."),
  /** The decision asks for a method that is not known. */
  UNKNOWN_METHOD(
      422,
      "There is no such method",
      "The decision asks for a method that is not known. /v1/methods lists all of them."),
  /** The method cannot judge the data. */
  INAPPLICABLE_METHOD(
      422,
      "The method cannot judge this decision",
      "The method cannot judge the data, for the reason that the errors give."),
  /** The client sends more than it may. */
  TOO_MANY_REQUESTS(
      429,
      "There were too many requests",
      "The client sends more requests than it may. The header Retry-After says how long to wait."),
  /** The headers are larger than the server takes. */
  HEADERS_TOO_LARGE(
      431, "The headers are too large", "The headers of the request are larger than the limit."),
  /** A fault of ours. */
  INTERNAL_ERROR(
      500,
      "The server has a fault",
      "The server has a fault. The detail has an id that its log has, too."),
  /** As many evaluations are under way as the server takes. */
  BUSY(
      503,
      "The server is busy",
      "As many requests are being worked on as the server takes. Try again soon."),
  /** The answer was not ready in time. */
  TIMED_OUT(
      503,
      "The answer was not ready in time",
      "The answer was not ready within the time limit. Fewer variations and smaller"
          + " decisions are faster."),
  /** The server does not take new requests. */
  UNAVAILABLE(503, "The server does not take requests now", "The server is being stopped.");

  private final int status;
  private final String title;
  private final String meaning;

  ProblemDetails(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /**
   * The HTTP status.
   *
   * @return 400 to 599
   */
  public int status() {
    return status;
  }

  /**
   * What kind of problem it is.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * What it means and what helps.
   *
   * @return one or two sentences
   */
  public String meaning() {
    return meaning;
  }

  /**
   * The stable name.
   *
   * @return for instance {@code invalid-decision}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * This problem, as it happened once.
   *
   * @param detail what happened
   * @param violations each thing that is wrong; may be empty
   * @return the problem to send
   */
  public Problem problem(String detail, List<Violation> violations) {
    return new Problem(id(), title, status, detail, violations);
  }

  /**
   * A refusal with this problem.
   *
   * @param detail what happened
   * @param violations each thing that is wrong
   * @return what to throw
   */
  public Refusal refusal(String detail, Violation... violations) {
    return new Refusal(problem(detail, List.of(violations)), Map.of());
  }

  /**
   * The problem that a refused decision is.
   *
   * @param refused what core or a format says
   * @return the problem to send
   */
  public static Problem of(DecisionException refused) {
    var violations = refused.violations();
    return kind(refused).problem(detail(violations.size()), violations);
  }

  private static ProblemDetails kind(DecisionException refused) {
    if (refused instanceof UnreadableDocumentException) {
      return UNREADABLE_DOCUMENT;
    }
    if (refused instanceof UnknownMethodException) {
      return UNKNOWN_METHOD;
    }
    return refused instanceof InapplicableMethodException ? INAPPLICABLE_METHOD : INVALID_DECISION;
  }

  private static String detail(int count) {
    return count == 1
        ? "One thing is wrong. Nothing was calculated."
        : String.format(Locale.ROOT, "%,d things are wrong. Nothing was calculated.", count);
  }
}
