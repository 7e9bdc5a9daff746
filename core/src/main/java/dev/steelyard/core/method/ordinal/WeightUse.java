package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;

/** What a method uses of the stated weights. */
public enum WeightUse {
  /** Only which weight is greater. */
  ORDINAL,
  /** The numbers. */
  CARDINAL;

  static Parameter<WeightUse> parameter(WeightUse standard) {
    return Parameter.of(
            "weights",
            "Whether only the order of the weights is used, or their numbers.",
            Forms.word(WeightUse.class))
        .orElse(standard, Forms.word(standard));
  }
}
