package dev.steelyard.json.result;

import dev.steelyard.core.method.MethodDescription;
import java.util.List;

/** The aggregation methods. */
record MethodsDocument(String format, List<MethodDescription> methods) {

  static MethodsDocument of(List<MethodDescription> methods) {
    return new MethodsDocument("methods/1", List.copyOf(methods));
  }
}
