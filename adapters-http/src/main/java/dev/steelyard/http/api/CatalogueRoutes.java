package dev.steelyard.http.api;

import dev.steelyard.core.error.NearestMatch;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.LinkedHashMap;
import java.util.List;

/** What there is to ask for: methods and schemas. */
public final class CatalogueRoutes {

  private static final String SCHEMA = "application/schema+json";

  private final ListMethods methods;
  private final SchemaStore schemas;
  private final ResultWriter writer;

  /**
   * Routes over the catalogues.
   *
   * @param methods lists the aggregation methods
   * @param schemas the published schemas
   * @param writer writes the lists
   */
  public CatalogueRoutes(ListMethods methods, SchemaStore schemas, ResultWriter writer) {
    this.methods = methods;
    this.schemas = schemas;
    this.writer = writer;
  }

  /**
   * The routes.
   *
   * @return in the order of the documentation
   */
  public List<Route> routes() {
    String json = writer.mediaType();
    List<String> schemaTypes = List.of(SCHEMA, json);
    return List.of(
        Route.get("/v1/methods", json, request -> methods()),
        Route.get("/v1/schema", json, request -> schemaNames()),
        Route.get("/v1/schema/{name}", SCHEMA, this::schema).offering(schemaTypes));
  }

  private Reply methods() {
    return Reply.of(writer.mediaType(), writer.methods(methods.methods()));
  }

  private Reply schemaNames() {
    var addresses = new LinkedHashMap<String, String>();
    schemas.names().forEach(name -> addresses.put(name, "/v1/schema/" + name));
    return Reply.of(writer.mediaType(), writer.object(addresses));
  }

  private Reply schema(Request request) {
    String name = request.path("name");
    String schema = schemas.schema(name).orElseThrow(() -> unknown(name));
    return Reply.of(request.wanted(), schema);
  }

  private Refusal unknown(String name) {
    String known = "Schemas: " + String.join(", ", schemas.names()) + ".";
    String maybe =
        NearestMatch.of(name, schemas.names())
            .map(nearest -> " Maybe \"" + nearest + "\"?")
            .orElse("");
    return ProblemDetails.UNKNOWN_SCHEMA.refusal(
        "There is no schema \"" + name + "\". " + known + maybe);
  }
}
