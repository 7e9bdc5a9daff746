package dev.steelyard.core.method.electre;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;

/** What the largest disadvantage is divided by. */
public enum DiscordanceScale {
  /** The largest range of any criterion; for criteria on one common scale. */
  GLOBAL,
  /** The range of the criterion itself. */
  PER_CRITERION;

  static final Parameter<DiscordanceScale> PARAMETER =
      Parameter.of(
              "discordanceScale",
              "What a disadvantage is divided by: the range of its criterion or the largest range.",
              Forms.word(DiscordanceScale.class))
          .orElse(PER_CRITERION, "per-criterion");

  /** Half the range that each criterion is divided by. */
  double[] halves(MethodInput input) {
    double[] halves = new double[input.width()];
    double most = 0;
    for (int j = 0; j < halves.length; j++) {
      halves[j] = input.rows() == 0 ? 0 : Math.abs(input.best(j) / 2 - input.worst(j) / 2);
      most = Math.max(most, halves[j]);
    }
    if (this == GLOBAL) {
      java.util.Arrays.fill(halves, most);
    }
    return halves;
  }
}
