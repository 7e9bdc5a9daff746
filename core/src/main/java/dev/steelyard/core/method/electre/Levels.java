package dev.steelyard.core.method.electre;

import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;

/** Parameters that are levels from 0 to 1, and checks of their values. */
final class Levels {

  /** For methods that choose. */
  static final Parameter<Double> CONCORDANCE =
      Parameter.of(
              "concordanceThreshold", "The weight that must agree at least.", Forms.number(0, 1))
          .orElse(0.7, "0.7");

  private Levels() {}

  static void require(String name, double level) {
    if (!(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, but was " + level);
    }
  }
}
