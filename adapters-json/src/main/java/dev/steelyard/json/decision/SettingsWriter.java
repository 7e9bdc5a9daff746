package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.Map;

/** Writes what is stated for the parameters of a method or a weighting. */
final class SettingsWriter {
  private SettingsWriter() {}

  static void write(Map<String, Setting> settings, Composer composer) {
    settings.forEach((name, setting) -> composer.put(name, node(setting)));
  }

  private static Node node(Setting setting) {
    if (setting instanceof Setting.Number number) {
      return Composer.number(number.value());
    }
    if (setting instanceof Setting.Word word) {
      return Composer.text(word.text());
    }
    if (setting instanceof Setting.Truth truth) {
      return Composer.truth(truth.value());
    }
    return nested(setting);
  }

  private static Node nested(Setting setting) {
    if (setting instanceof Setting.Items items) {
      return Composer.items(items.all().stream().map(SettingsWriter::node).toList());
    }
    var composer = new Composer();
    write(((Setting.Entries) setting).all(), composer);
    return composer.build();
  }
}
