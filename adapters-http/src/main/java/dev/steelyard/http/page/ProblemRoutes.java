package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.Arrays;
import java.util.List;

/** What the types of problems mean: RFC 9457 wants their addresses to lead somewhere. */
public final class ProblemRoutes {

  private ProblemRoutes() {}

  /**
   * The routes.
   *
   * @return one
   */
  public static List<Route> routes() {
    return List.of(Route.get("/problems/{type}", Reply.HTML, ProblemRoutes::page));
  }

  private static Reply page(Request request) {
    String type = request.path("type");
    return Arrays.stream(ProblemDetails.values())
        .filter(details -> details.id().equals(type))
        .findFirst()
        .map(ProblemRoutes::page)
        .orElseThrow(() -> unknown(type));
  }

  private static Reply page(ProblemDetails details) {
    return Reply.html(
        Layout.page(
            details.title(),
            List.of(
                of("h1", details.title()),
                of("p", details.meaning()).in("lead"),
                of("p", "Status " + details.status() + ", " + details.id()).in("quiet"))));
  }

  private static Refusal unknown(String type) {
    return ProblemDetails.UNKNOWN_ADDRESS.refusal("There is no problem \"" + type + "\".");
  }
}
