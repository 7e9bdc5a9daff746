package dev.steelyard.core.method;

import java.util.List;

/**
 * Adds methods from another jar, found with {@link java.util.ServiceLoader}. A provider has a
 * public constructor without parameters.
 */
public interface MethodProvider {

  /**
   * The methods it adds.
   *
   * @return lines for the catalogue, with ids that no other method has
   */
  List<MethodDefinition> methods();
}
