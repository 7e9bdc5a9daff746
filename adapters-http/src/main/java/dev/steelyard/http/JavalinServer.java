package dev.steelyard.http;

import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.guard.BodyReader;
import dev.steelyard.http.guard.HostCheck;
import dev.steelyard.http.guard.RateLimit;
import dev.steelyard.http.guard.Workers;
import io.javalin.Javalin;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;

/** Serves a site with Javalin. */
final class JavalinServer implements DecisionServer {

  private final Site site;

  JavalinServer(Site site) {
    this.site = site;
  }

  @Override
  public Running start(ServerSettings settings) {
    ServerSocketChannel channel = Listener.open(settings);
    int atOnce = Runtime.getRuntime().availableProcessors();
    Duration limit = Duration.ofSeconds(settings.timeoutSeconds());
    List<Route> routes = site.routes(settings, atOnce);
    var workers = new Workers(atOnce, limit);
    var exchange = exchange(settings, workers, routes);
    var problems = new Problems(site.documents().writer(), routes);
    Javalin server =
        Javalin.create(
            config -> {
              new Transport(settings, channel, problems).configure(config);
              new Routing(exchange, problems, routes).configure(config.routes);
            });
    return new RunningServer(server.start(), workers, settings.host());
  }

  private static Exchange exchange(ServerSettings settings, Workers workers, List<Route> routes) {
    Duration limit = Duration.ofSeconds(settings.timeoutSeconds());
    return new Exchange(
        new HostCheck(settings.host()),
        new RateLimit(settings.requestsPerMinute(), System::nanoTime),
        new RequestReader(new BodyReader(settings.maxBodyBytes(), limit)),
        workers,
        routes);
  }
}
