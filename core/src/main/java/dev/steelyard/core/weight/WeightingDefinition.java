package dev.steelyard.core.weight;

import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A line of the catalogue: what a weighting is, which parameters it understands, and how it is made
 * from their values.
 *
 * @param description what it is
 * @param parameters what it understands, in the order to list them
 * @param maker makes the statement from the values of the parameters
 */
public record WeightingDefinition(
    WeightingDescription description,
    List<Parameter<?>> parameters,
    Function<ParameterValues, WeightStatement> maker) {

  /** Copies the list. */
  public WeightingDefinition {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(maker, "maker");
    parameters = List.copyOf(parameters);
  }

  /**
   * A weighting with or without parameters.
   *
   * @param description what it is
   * @param maker makes it from the values of its parameters
   * @param parameters what it understands
   * @return the line
   */
  public static WeightingDefinition of(
      WeightingDescription description,
      Function<ParameterValues, WeightStatement> maker,
      Parameter<?>... parameters) {
    return new WeightingDefinition(description, Arrays.asList(parameters), maker);
  }
}
