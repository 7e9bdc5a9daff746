package dev.steelyard.core.port;

import dev.steelyard.core.method.MethodDefinition;
import java.util.List;

/** Lists the aggregation methods. */
@FunctionalInterface
public interface ListMethods {

  /**
   * All methods of the catalogue.
   *
   * @return sorted by id
   */
  List<MethodDefinition> methods();
}
