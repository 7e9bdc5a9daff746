package dev.steelyard.json;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import java.util.LinkedHashMap;
import java.util.List;

/** Methods with settings of every kind. */
final class OddSettings {
  private final OddTexts odd;

  OddSettings(OddTexts odd) {
    this.odd = odd;
  }

  MethodChoice method() {
    if (odd.in(0.5)) {
      return MethodChoice.STANDARD;
    }
    var entries = new LinkedHashMap<String, Setting>();
    entries.put(odd.any(), Setting.of(odd.number()));
    entries.put("x-1", new Setting.Truth(odd.in(0.5)));
    return new MethodChoice(odd.any())
        .with("word " + odd.any(), Setting.of(odd.any()))
        .with("number", Setting.of(odd.number()))
        .with("truth", new Setting.Truth(odd.in(0.5)))
        .with(
            "list",
            new Setting.Items(List.of(new Setting.Entries(entries), Setting.of(odd.any()))));
  }
}
