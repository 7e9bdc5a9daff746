package dev.steelyard.json.result;

import dev.steelyard.core.decision.Mark;
import java.util.Locale;

/** How enum constants and marks are written. */
final class Words {
  private Words() {}

  /** The name of a constant in lower case, words joined by hyphens. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number for numeric marks, a text for labels. */
  static Object of(Mark mark) {
    return mark instanceof Mark.Number number ? (Object) number.value() : mark.text();
  }
}
