package dev.steelyard.http;

import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.guard.HostCheck;
import dev.steelyard.http.guard.RateLimit;
import dev.steelyard.http.guard.SecurityHeaders;
import dev.steelyard.http.guard.Workers;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What happens to every request, from the first check to the last byte. */
final class Exchange {

  private final HostCheck hosts;
  private final RateLimit rates;
  private final RequestReader reader;
  private final Workers workers;
  private final List<String> probes;

  Exchange(
      HostCheck hosts, RateLimit rates, RequestReader reader, Workers workers, List<Route> routes) {
    this.hosts = hosts;
    this.rates = rates;
    this.reader = reader;
    this.workers = workers;
    this.probes =
        routes.stream().filter(route -> route.kind() == Route.Kind.PROBE).map(Route::path).toList();
  }

  /** Comes before anything else, whether there is a route or not. */
  void admit(Context context) {
    SecurityHeaders.all().forEach(context::header);
    hosts.require(context.req().getServerName());
    if (!probes.contains(context.path())) {
      rates.count(context.ip());
    }
  }

  void answer(Context context, Route route) {
    Request request = reader.read(context, route);
    Reply reply =
        route.kind() == Route.Kind.WORK
            ? workers.run(() -> route.action().reply(request))
            : route.action().reply(request);
    send(context, reply);
  }

  /** Says why a request is not answered. A body that is late already is not waited for again. */
  void refuse(Context context, Reply reply) {
    if (reply.status() != ProblemDetails.SLOW_REQUEST.status()) {
      reader.drain(context);
    }
    send(context, reply);
  }

  static void send(Context context, Reply reply) {
    context.status(reply.status());
    reply.headers().forEach(context::header);
    if (!reply.mediaType().isEmpty()) {
      context.header("Content-Type", contentType(reply.mediaType()));
      context.result(reply.body().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** JSON is UTF-8 by definition; the other notations must say so. */
  private static String contentType(String mediaType) {
    return mediaType.endsWith("json") ? mediaType : mediaType + "; charset=utf-8";
  }

  static String accept(Context context) {
    return Optional.ofNullable(context.header("Accept")).orElse("");
  }
}
