package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Thresholds of criteria, which cases state beside the weight: one setting with all of them, or one
 * for each letter, as the method understands them.
 */
final class Thresholds {
  private static final String ALL = "thresholds";
  private static final String MODE = "mode";
  private static final List<String> LETTERS = List.of("q", "p", "v");

  /** How a threshold that depends on the performance is written, {@code alpha x + beta}. */
  private static final Map<String, String> LINE = Map.of("alpha", "slope", "beta", "constant");

  private static final Map<String, String> MODES = Map.of("D", "direct", "I", "inverse");

  private final Case each;
  private final List<String> known;

  Thresholds(Case each, List<String> known) {
    this.each = each;
    this.known = known;
  }

  /** Whether an option of a case says how its thresholds are meant. */
  boolean takes(String option) {
    return known.contains(ALL) && (option.equals(ALL) || option.equals(MODE));
  }

  Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    if (known.contains(ALL)) {
      put(ALL, all(), settings);
    } else {
      LETTERS.stream()
          .filter(known::contains)
          .forEach(letter -> put(letter, one(letter), settings));
    }
    return settings;
  }

  private static void put(String name, Map<String, Setting> keyed, Map<String, Setting> settings) {
    if (!keyed.isEmpty()) {
      settings.put(name, new Setting.Entries(keyed));
    }
  }

  private Map<String, Setting> one(String letter) {
    var keyed = new LinkedHashMap<String, Setting>();
    List<String> ids = each.criterionIds();
    for (int j = 0; j < ids.size(); j++) {
      String id = ids.get(j);
      stated(j, letter).ifPresent(setting -> keyed.put(id, setting));
    }
    return keyed;
  }

  private Map<String, Setting> all() {
    var keyed = new LinkedHashMap<String, Setting>();
    List<String> ids = each.criterionIds();
    for (int j = 0; j < ids.size(); j++) {
      Map<String, Setting> own = own(j);
      if (!own.isEmpty()) {
        keyed.put(ids.get(j), new Setting.Entries(own));
      }
    }
    return keyed;
  }

  private Map<String, Setting> own(int criterion) {
    var own = new LinkedHashMap<String, Setting>();
    LETTERS.forEach(
        letter -> stated(criterion, letter).ifPresent(setting -> own.put(letter, setting)));
    mode(criterion).ifPresent(word -> own.put(MODE, Setting.of(word)));
    return own;
  }

  private Optional<Setting> stated(int criterion, String letter) {
    return each.criteria()
        .get(criterion)
        .value(letter)
        .filter(node -> !(node instanceof Node.Null))
        .map(node -> node instanceof Node.Entries line ? line(line) : Nodes.setting(node));
  }

  private static Setting line(Node.Entries line) {
    var parts = new LinkedHashMap<String, Setting>();
    line.entries()
        .forEach(
            (key, entry) -> parts.put(LINE.getOrDefault(key, key), Nodes.setting(entry.value())));
    return new Setting.Entries(parts);
  }

  private Optional<String> mode(int criterion) {
    return each.parameters()
        .value(MODE)
        .map(Nodes::items)
        .map(modes -> Nodes.text(modes.get(criterion)))
        .map(mode -> MODES.getOrDefault(mode, mode));
  }
}
