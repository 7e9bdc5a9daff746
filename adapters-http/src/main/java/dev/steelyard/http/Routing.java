package dev.steelyard.http;

import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Route;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;

/** Hangs the routes into Javalin, and what is said where there is none. */
final class Routing {

  private static final Reply EMPTY = new Reply(204, "", "", Map.of());

  private final Exchange exchange;
  private final Problems problems;
  private final List<Route> routes;
  private final RouteTable table;

  Routing(Exchange exchange, Problems problems, List<Route> routes) {
    this.exchange = exchange;
    this.problems = problems;
    this.routes = routes;
    this.table = new RouteTable(routes);
  }

  void configure(RoutesConfig config) {
    config.before(exchange::admit);
    routes.forEach(route -> add(route, config));
    table.paths().forEach(path -> addOthers(path, config));
    config.exception(NotFoundResponse.class, this::notFound);
    config.exception(MethodNotAllowedResponse.class, this::notAllowed);
    config.exception(Exception.class, this::failed);
  }

  private void add(Route route, RoutesConfig config) {
    HandlerType method = HandlerType.findOrCreate(route.method());
    config.addHttpHandler(method, route.path(), context -> exchange.answer(context, route));
    if (method.equals(HandlerType.GET)) {
      config.head(route.path(), context -> exchange.answer(context, route));
    }
  }

  private void addOthers(String path, RoutesConfig config) {
    String allowed = String.join(", ", table.allowed(path));
    config.options(path, context -> Exchange.send(context, EMPTY.with("Allow", allowed)));
  }

  private void notFound(NotFoundResponse nothing, Context context) {
    failed(problems.unknownAddress(context.path()), context);
  }

  /** Javalin says which methods there are. */
  private void notAllowed(MethodNotAllowedResponse wrong, Context context) {
    String allowed = String.join(", ", wrong.getDetails().values());
    failed(Problems.methodNotAllowed(context.req().getMethod(), allowed), context);
  }

  private void failed(Exception thrown, Context context) {
    exchange.refuse(context, problems.reply(thrown, Exchange.accept(context)));
  }
}
