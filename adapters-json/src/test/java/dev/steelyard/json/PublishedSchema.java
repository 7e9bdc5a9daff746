package dev.steelyard.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A published schema and what it says about documents. */
final class PublishedSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Schema schema;

  private PublishedSchema(JsonNode node) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
  }

  static PublishedSchema of(String name) {
    return new PublishedSchema(node(name));
  }

  /** The same schema, but nothing that it does not mention may stand in a document. */
  static PublishedSchema withoutUnknownKeys(String name) {
    JsonNode node = node(name);
    close(node);
    return new PublishedSchema(node);
  }

  private static JsonNode node(String name) {
    try {
      return MAPPER.readTree(new Schemas().schema(name).orElseThrow());
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    node.forEach(PublishedSchema::close);
  }

  /** Every complaint, empty for valid documents. */
  List<String> complaints(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
