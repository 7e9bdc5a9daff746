package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The method that was used, and what the decision states for its parameters. */
record MethodDocument(String name, @JsonAnyGetter Map<String, Object> parameters) {

  static MethodDocument of(MethodChoice method) {
    return new MethodDocument(method.name(), values(method.settings()));
  }

  private static Map<String, Object> values(Map<String, Setting> settings) {
    var values = new LinkedHashMap<String, Object>();
    settings.forEach((name, setting) -> values.put(name, value(setting)));
    return values;
  }

  private static Object value(Setting setting) {
    if (setting instanceof Setting.Number number) {
      return number.value();
    }
    if (setting instanceof Setting.Word word) {
      return word.text();
    }
    if (setting instanceof Setting.Truth truth) {
      return truth.value();
    }
    return setting instanceof Setting.Items items
        ? list(items)
        : values(((Setting.Entries) setting).all());
  }

  private static List<Object> list(Setting.Items items) {
    return items.all().stream().map(MethodDocument::value).toList();
  }
}
