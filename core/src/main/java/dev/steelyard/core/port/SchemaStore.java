package dev.steelyard.core.port;

import java.util.List;
import java.util.Optional;

/** The published JSON Schemas (2020-12) of the documents we read and write. */
public interface SchemaStore {

  /**
   * The names of all schemas.
   *
   * @return for instance {@code decision}, {@code result}
   */
  List<String> names();

  /**
   * A schema.
   *
   * @param name its name
   * @return the schema document, empty for unknown names
   */
  Optional<String> schema(String name);
}
