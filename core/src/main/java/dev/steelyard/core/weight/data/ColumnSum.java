package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Columns as parts of their sum, with costs as they are or as reciprocals. */
final class ColumnSum {

  private static final Normalization STANDARD = Normalization.SUM_PLAIN;

  private ColumnSum() {}

  static Parameter<Normalization> parameter() {
    return Parameter.of(
            "normalization",
            "Whether costs count as they are or as reciprocals before columns are divided by their"
                + " sums.",
            form())
        .orElse(STANDARD, "sum-plain: as they are");
  }

  private static Form<Normalization> form() {
    Map<String, Normalization> words = new LinkedHashMap<>();
    words.put(Forms.word(Normalization.SUM_PLAIN), Normalization.SUM_PLAIN);
    words.put(Forms.word(Normalization.SUM), Normalization.SUM);
    return Forms.word(words);
  }

  static Normalization require(Normalization normalization) {
    if (normalization != Normalization.SUM_PLAIN && normalization != Normalization.SUM) {
      throw new IllegalArgumentException(
          "normalization must be SUM_PLAIN or SUM, but was " + normalization);
    }
    return normalization;
  }

  static Map<String, Setting> settings(Normalization normalization) {
    return normalization == STANDARD
        ? Collections.emptyMap()
        : Collections.singletonMap(parameter().name(), Setting.of(Forms.word(normalization)));
  }

  static boolean reciprocal(Normalization normalization, Direction direction) {
    return normalization == Normalization.SUM && direction == Direction.MINIMIZE;
  }

  /** A column in proportion to the normalized one, 0 to 1; it needs performances of at least 0. */
  static Column proportional(Column x, boolean reciprocal) {
    double[] values = x.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = reciprocal ? x.least() / values[i] : values[i] / x.greatest();
    }
    return Column.of(x.ids(), values);
  }
}
