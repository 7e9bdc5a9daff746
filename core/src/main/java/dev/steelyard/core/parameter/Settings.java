package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.math.Numbers;

/** Words for settings, as errors quote them. */
final class Settings {

  private Settings() {}

  static String text(Setting setting) {
    if (setting instanceof Setting.Number number) {
      return Numbers.text(number.value());
    }
    if (setting instanceof Setting.Word word) {
      return "\"" + word.text() + "\"";
    }
    if (setting instanceof Setting.Truth truth) {
      return String.valueOf(truth.value());
    }
    return setting instanceof Setting.Items ? "a list" : "an object";
  }
}
