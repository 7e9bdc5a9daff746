package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what is stated for the parameters of a method or a weighting. Which parameters there are is
 * known only where they are used.
 */
final class SettingsReader {
  private static final String FORMS = "a number, a text, a truth value, a list or an object";

  private final Findings findings;

  SettingsReader(Findings findings) {
    this.findings = findings;
  }

  /** The settings of an object, in the order stated. */
  Map<String, Setting> read(Node.Entries object, Predicate<String> keys) {
    var settings = new LinkedHashMap<String, Setting>();
    object
        .entries()
        .forEach(
            (key, entry) -> {
              if (keys.test(key)) {
                setting(key, entry.value()).ifPresent(setting -> settings.put(key, setting));
              }
            });
    return settings;
  }

  /** Empty for what means nothing, which is then noted. */
  private Optional<Setting> setting(String key, Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(new Setting.Word(text.text()));
    }
    if (node instanceof Node.Number number) {
      return number(key, number);
    }
    if (node instanceof Node.Truth truth) {
      return Optional.of(new Setting.Truth(truth.value()));
    }
    if (node instanceof Node.Items items) {
      return Optional.of(items(key, items));
    }
    if (node instanceof Node.Entries object) {
      return Optional.of(new Setting.Entries(read(object, each -> true)));
    }
    findings.wrongType(node, "\"" + key + "\"", FORMS);
    return Optional.empty();
  }

  private Optional<Setting> number(String key, Node.Number number) {
    if (!Double.isFinite(number.value())) {
      String message = "\"" + key + "\" must be a finite number, but is not.";
      findings.add(ErrorCode.NOT_A_NUMBER, number.place(), message);
      return Optional.empty();
    }
    return Optional.of(Setting.of(number.value()));
  }

  private Setting items(String key, Node.Items items) {
    return new Setting.Items(
        items.items().stream().flatMap(item -> setting(key, item).stream()).toList());
  }
}
