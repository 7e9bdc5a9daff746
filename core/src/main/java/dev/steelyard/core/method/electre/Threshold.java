package dev.steelyard.core.method.electre;

import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;

/**
 * A threshold that may grow with the performance: {@code constant + slope x}.
 *
 * @param constant in the unit of the criterion
 * @param slope added per unit of the performance; 0 for a threshold that is the same everywhere
 */
public record Threshold(double constant, double slope) {

  private static final Parameter<Double> CONSTANT =
      Parameter.of("constant", "The part that is the same everywhere.", Forms.number())
          .orElse(0.0, "0");

  private static final Parameter<Double> SLOPE =
      Parameter.of("slope", "What is added per unit of the performance.", Forms.number())
          .orElse(0.0, "0");

  /** A number, or an object with {@code constant} and {@code slope}. */
  static final Form<Threshold> FORM =
      Forms.either(
          Forms.number().map(Threshold::of),
          Forms.object(
              values -> new Threshold(values.get(CONSTANT), values.get(SLOPE)), CONSTANT, SLOPE));

  /** Refuses what is not finite. */
  public Threshold {
    if (!Double.isFinite(constant) || !Double.isFinite(slope)) {
      throw new IllegalArgumentException(
          "a threshold must be finite, but was " + constant + " + " + slope + " x");
    }
  }

  /**
   * A threshold that is the same everywhere.
   *
   * @param constant in the unit of the criterion
   * @return a threshold with slope 0
   */
  public static Threshold of(double constant) {
    return new Threshold(constant, 0);
  }

  /**
   * The threshold at a performance.
   *
   * @param performance in the unit of the criterion
   * @return in the unit of the criterion
   */
  public double at(double performance) {
    return constant + slope * performance;
  }
}
