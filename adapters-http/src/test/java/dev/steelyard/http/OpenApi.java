package dev.steelyard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The published description of the interface, as far as tests need it. */
final class OpenApi {

  private static final String BASE = "http://steelyard.test/";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String HERE = BASE + "openapi.yaml";

  /** One call of the description. */
  record Operation(String method, String path, JsonNode node) {

    Set<String> statuses() {
      var statuses = new TreeSet<String>();
      node.get("responses").fieldNames().forEachRemaining(statuses::add);
      return statuses;
    }

    boolean takes(String body) {
      return node.path("requestBody").path("$ref").asText().endsWith("/" + body);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private final JsonNode document;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::load));

  OpenApi(String yaml) {
    try {
      document = new YAMLMapper().readTree(yaml);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String load(String address) {
    if (address.equals(HERE)) {
      return definitions();
    }
    String schemas = BASE + "v1/schema/";
    return address.startsWith(schemas)
        ? TestServer.schemas().schema(address.substring(schemas.length())).orElse(null)
        : null;
  }

  /**
   * The schemas of the document as a schema of their own, which the validator knows how to read.
   */
  private String definitions() {
    String schemas = document.at("/components/schemas").toString();
    return "{\"$defs\": " + schemas.replace(SCHEMAS, "#/$defs/") + "}";
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : document.get("paths").properties()) {
      for (var call : path.getValue().properties()) {
        String method = call.getKey().toUpperCase(Locale.ROOT);
        operations.add(new Operation(method, path.getKey(), call.getValue()));
      }
    }
    return operations;
  }

  /** The names of the query parameters of a call. */
  Set<String> query(Operation operation) {
    var names = new TreeSet<String>();
    for (JsonNode reference : operation.node().path("parameters")) {
      JsonNode parameter = resolved(reference);
      if (parameter.get("in").asText().equals("query")) {
        names.add(parameter.get("name").asText());
      }
    }
    return names;
  }

  /** The media types that a response may have. */
  Set<String> mediaTypes(Operation operation, String status) {
    var types = new TreeSet<String>();
    content(operation, status).fieldNames().forEachRemaining(types::add);
    return types;
  }

  private JsonNode content(Operation operation, String status) {
    return resolved(operation.node().get("responses").get(status)).path("content");
  }

  private JsonNode resolved(JsonNode node) {
    return Optional.ofNullable(node.get("$ref"))
        .map(reference -> document.at(reference.asText().substring(1)))
        .orElse(node);
  }

  /** What is wrong with the body of a response. */
  List<Error> errors(Operation operation, String status, String mediaType, String body) {
    JsonNode schema = content(operation, status).get(mediaType).get("schema");
    if (!mediaType.endsWith("json")) {
      return List.of();
    }
    String reference = schema.get("$ref").asText().replace(SCHEMAS, "#/$defs/");
    return registry.getSchema(SchemaLocation.of(HERE + reference)).validate(body, InputFormat.JSON);
  }
}
