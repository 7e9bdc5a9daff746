package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document and where it stands. */
public sealed interface Node {

  /**
   * Where it stands.
   *
   * @return the span of the value
   */
  Place place();

  /**
   * What it is, for messages.
   *
   * @return for instance {@code a text}
   */
  String kind();

  /**
   * An object.
   *
   * @param place where it stands
   * @param entries key to entry, in the order of the document; of a key that is given twice, the
   *     first
   */
  record Entries(Place place, Map<String, Entry> entries) implements Node {

    /** Copies the entries. */
    public Entries {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String kind() {
      return "an object";
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @return empty when the key is absent
     */
    public Optional<Node> value(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }
  }

  /**
   * One entry of an object.
   *
   * @param key where the key stands; the pointer is that of the value
   * @param value what it holds
   */
  record Entry(Place key, Node value) {}

  /**
   * An array.
   *
   * @param place where it stands
   * @param items what it holds
   */
  record Items(Place place, List<Node> items) implements Node {

    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /**
   * A text.
   *
   * @param place where it stands
   * @param text what it says, without quotes and escapes
   */
  record Text(Place place, String text) implements Node {

    @Override
    public String kind() {
      return "a text";
    }
  }

  /**
   * A number.
   *
   * @param place where it stands
   * @param text its characters, as JSON would write them; {@code NaN} and {@code Infinity} come
   *     from notations that have them
   */
  record Number(Place place, String text) implements Node {

    @Override
    public String kind() {
      return "a number";
    }

    /**
     * The nearest double.
     *
     * @return infinite when it is too large
     */
    public double value() {
      return Double.parseDouble(text);
    }
  }

  /**
   * A truth value.
   *
   * @param place where it stands
   * @param value true or false
   */
  record Truth(Place place, boolean value) implements Node {

    @Override
    public String kind() {
      return "a truth value";
    }
  }

  /**
   * The value {@code null}, or in YAML nothing at all.
   *
   * @param place where it stands
   */
  record Null(Place place) implements Node {

    @Override
    public String kind() {
      return "null";
    }
  }
}
