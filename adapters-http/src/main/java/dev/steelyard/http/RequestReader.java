package dev.steelyard.http;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.http.exchange.Accept;
import dev.steelyard.http.exchange.Body;
import dev.steelyard.http.exchange.Parameters;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.guard.BodyReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Takes from a request what its route needs, and refuses what the route does not understand. */
final class RequestReader {

  private final BodyReader bodies;

  RequestReader(BodyReader bodies) {
    this.bodies = bodies;
  }

  Request read(Context context, Route route) {
    String wanted = wanted(context, route);
    Parameters query = query(context, route);
    var path = new LinkedHashMap<>(context.pathParamMap());
    return new Request(path, query, wanted, body(context, route));
  }

  private Body body(Context context, Route route) {
    if (!route.method().equals("POST")) {
      return Body.NONE;
    }
    requirePlain(context);
    String contentType = Optional.ofNullable(context.contentType()).orElse("");
    return new Body(contentType, bytes(context));
  }

  private static String wanted(Context context, Route route) {
    String accept = Optional.ofNullable(context.header("Accept")).orElse("");
    return Accept.of(accept)
        .choose(route.offers())
        .orElseThrow(
            () ->
                ProblemDetails.NOT_ACCEPTABLE.refusal(
                    "This address answers in " + String.join(" or ", route.offers()) + "."));
  }

  private static Parameters query(Context context, Route route) {
    Parameters query = Parameters.decode(Optional.ofNullable(context.queryString()).orElse(""));
    query.names().stream()
        .filter(name -> !route.parameters().contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknown(name, route);
            });
    return query;
  }

  private static Refusal unknown(String name, Route route) {
    String message = "This address has no parameter \"" + name + "\".";
    return ProblemDetails.INVALID_REQUEST.refusal(
        message,
        Violation.of(ErrorCode.INVALID_OPTION, Subject.at("query", name), message)
            .choices(name, route.parameters()));
  }

  private static void requirePlain(Context context) {
    String encoding = Optional.ofNullable(context.header("Content-Encoding")).orElse("identity");
    if (!encoding.equals("identity")) {
      throw ProblemDetails.UNSUPPORTED_MEDIA_TYPE.refusal(
          "A body must not be compressed, but Content-Encoding is \"" + encoding + "\".");
    }
  }

  private byte[] bytes(Context context) {
    try {
      return bodies.read(context.bodyInputStream(), context.req().getContentLengthLong());
    } catch (IOException broken) {
      throw broken.getCause() instanceof TimeoutException ? bodies.slow() : cutOff();
    }
  }

  /** Takes off the connection what was not read. */
  void drain(Context context) {
    bodies.drain(context.bodyInputStream());
  }

  private static Refusal cutOff() {
    return ProblemDetails.INVALID_REQUEST.refusal("The body ends before it should.");
  }
}
