package dev.steelyard.http.api;

import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Resource;
import dev.steelyard.http.exchange.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For the people who run the server: is it alive, which version, what does it offer. */
public final class OperationRoutes {

  private static final String YAML = "application/yaml";

  private final ResultWriter writer;
  private final Map<String, Object> version = new LinkedHashMap<>();

  /**
   * Routes about a server.
   *
   * @param engine version of the engine
   * @param settings limits of the server
   * @param workers how many requests are worked on at once
   * @param writer writes objects
   */
  public OperationRoutes(String engine, ServerSettings settings, int workers, ResultWriter writer) {
    this.writer = writer;
    version.put("engine", engine);
    version.put("maxBodyBytes", settings.maxBodyBytes());
    version.put("timeoutSeconds", settings.timeoutSeconds());
    version.put("requestsPerMinute", settings.requestsPerMinute());
    version.put("maxVariations", EvaluationQuery.MOST_VARIATIONS);
    version.put("evaluationsAtOnce", workers);
  }

  /**
   * The routes.
   *
   * @return in the order of the documentation
   */
  public List<Route> routes() {
    String json = writer.mediaType();
    String openApi = Resource.text("openapi.yaml");
    return List.of(
        Route.get("/openapi.yaml", YAML, request -> Reply.of(YAML, openApi)),
        Route.get("/health/live", json, request -> status("live")).as(Route.Kind.PROBE),
        Route.get("/health/ready", json, request -> status("ready")).as(Route.Kind.PROBE),
        Route.get("/version", json, request -> Reply.of(json, writer.object(version))));
  }

  private Reply status(String status) {
    return Reply.of(writer.mediaType(), writer.object(Map.of("status", status)));
  }
}
