package dev.steelyard.core.method;

import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A line of the catalogue: what a method is, which parameters it understands, and how it is made
 * from their values.
 *
 * @param description what it is
 * @param parameters what it understands, in the order to list them
 * @param maker makes the method from the values of the parameters
 */
public record MethodDefinition(
    MethodDescription description,
    List<Parameter<?>> parameters,
    Function<ParameterValues, AggregationMethod> maker) {

  /** Copies the list. */
  public MethodDefinition {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(maker, "maker");
    parameters = List.copyOf(parameters);
  }

  /**
   * A method with parameters.
   *
   * @param description what it is
   * @param maker makes it from the values of its parameters
   * @param parameters what it understands
   * @return the line
   */
  public static MethodDefinition of(
      MethodDescription description,
      Function<ParameterValues, AggregationMethod> maker,
      Parameter<?>... parameters) {
    return new MethodDefinition(description, Arrays.asList(parameters), maker);
  }

  /**
   * A method without parameters.
   *
   * @param description what it is
   * @param maker makes it
   * @return the line
   */
  public static MethodDefinition of(
      MethodDescription description, Supplier<AggregationMethod> maker) {
    return new MethodDefinition(description, List.of(), values -> maker.get());
  }
}
