package dev.steelyard.http;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.NearestMatch;
import dev.steelyard.core.port.Problem;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.http.exchange.Accept;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.page.ErrorPage;
import java.util.List;

/** Replies to requests that are not answered. */
final class Problems {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final int LONGEST_PATH = 100;

  private final ResultWriter writer;
  private final List<String> paths;

  Problems(ResultWriter writer, List<Route> routes) {
    this.writer = writer;
    this.paths =
        routes.stream().map(Route::path).filter(path -> !path.contains("{")).distinct().toList();
  }

  /** The reply to a request that something was thrown for, as a page or for programs. */
  Reply reply(Throwable thrown, String accept) {
    if (thrown instanceof Refusal refusal) {
      Reply reply = reply(refusal.problem(), accept);
      return new Reply(reply.status(), reply.mediaType(), reply.body(), refusal.headers());
    }
    return thrown instanceof DecisionException wrong
        ? reply(ProblemDetails.of(wrong), accept)
        : reply(Incidents.problem(thrown), accept);
  }

  Reply reply(Problem problem, String accept) {
    Reply reply =
        Accept.of(accept).wantsPage()
            ? Reply.html(ErrorPage.markup(problem))
            : Reply.of(MEDIA_TYPE, writer.problem(problem));
    return reply.withStatus(problem.status());
  }

  /** Nothing has this path. */
  Refusal unknownAddress(String path) {
    String maybe =
        NearestMatch.of(shortened(path), paths)
            .map(nearest -> " Maybe " + nearest + "?")
            .orElse("");
    return ProblemDetails.UNKNOWN_ADDRESS.refusal(
        "There is nothing at " + shortened(path) + "." + maybe);
  }

  private static String shortened(String path) {
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
  }

  /** Other methods have this path. */
  static Refusal methodNotAllowed(String method, String allowed) {
    return ProblemDetails.METHOD_NOT_ALLOWED
        .refusal("This address takes " + allowed + ", but the method was " + method + ".")
        .with("Allow", allowed);
  }
}
