package dev.steelyard.json;

import dev.steelyard.core.port.SchemaStore;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of the documents that this library reads and writes. */
public final class Schemas implements SchemaStore {
  private static final List<String> NAMES =
      List.of(
          "decision",
          "result",
          "explanation",
          "robustness",
          "check",
          "interview",
          "conformance",
          "conformance-case",
          "survey",
          "weights",
          "certificate");

  /** Has no state. */
  public Schemas() {}

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public Optional<String> schema(String name) {
    return NAMES.contains(name)
        ? Optional.of(Resource.text("schemas/" + name + "-1.schema.json"))
        : Optional.empty();
  }
}
