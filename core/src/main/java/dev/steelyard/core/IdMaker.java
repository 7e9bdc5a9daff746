package dev.steelyard.core;

import dev.steelyard.core.decision.Ids;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes ids from names. The same name always gets the same id, so that a name given twice is
 * noticed; different names get different ids, so that {@code C} and {@code C++} can stand side by
 * side.
 */
final class IdMaker {

  private final String unnamed;
  private final Map<String, String> idByName = new HashMap<>();

  /** Names without letters and digits get their ids from a word. */
  IdMaker(String unnamed) {
    this.unnamed = unnamed;
  }

  String of(String name) {
    return idByName.computeIfAbsent(name, this::fresh);
  }

  private String fresh(String name) {
    String made = Ids.of(name);
    String plain = made.isEmpty() ? unnamed : made;
    String id = plain;
    for (int number = 2; idByName.containsValue(id); number++) {
      id = plain + "-" + number;
    }
    return id;
  }
}
