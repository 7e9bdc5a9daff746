package dev.steelyard.core.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision states for one parameter of a method, not yet read: the method knows what it
 * means.
 */
public sealed interface Setting {

  /**
   * A number.
   *
   * @param value finite
   */
  record Number(double value) implements Setting {}

  /**
   * A word, a name or an id.
   *
   * @param text as stated
   */
  record Word(String text) implements Setting {}

  /**
   * Yes or no.
   *
   * @param value true for yes
   */
  record Truth(boolean value) implements Setting {}

  /**
   * Several settings in order.
   *
   * @param all as stated
   */
  record Items(List<Setting> all) implements Setting {

    /** Copies the list. */
    public Items {
      all = List.copyOf(all);
    }
  }

  /**
   * Named settings.
   *
   * @param all by name, in the order stated
   */
  record Entries(Map<String, Setting> all) implements Setting {

    /** Copies the map and keeps its order. */
    public Entries {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }
  }

  /**
   * A number as a setting.
   *
   * @param value finite
   * @return the setting
   */
  static Setting of(double value) {
    return new Number(value);
  }

  /**
   * Named numbers as a setting.
   *
   * @param numbers finite, by name
   * @return the setting, in the same order
   */
  static Setting of(Map<String, Double> numbers) {
    var entries = new LinkedHashMap<String, Setting>();
    numbers.forEach((name, value) -> entries.put(name, of(value)));
    return new Entries(entries);
  }

  /**
   * A word as a setting.
   *
   * @param text a word, a name or an id
   * @return the setting
   */
  static Setting of(String text) {
    return new Word(text);
  }
}
