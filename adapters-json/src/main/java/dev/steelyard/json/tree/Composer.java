package dev.steelyard.json.tree;

import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.error.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an object together that is to be written. Its values stand nowhere yet. */
public final class Composer {
  private static final Place NOWHERE = new Place(Pointer.ROOT, 0, 0, 0);
  private static final int LONGEST_PLAIN = 20;

  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

  /** An object without entries. */
  public Composer() {}

  /**
   * Adds an entry.
   *
   * @param key its key
   * @param value its value
   * @return this composer
   */
  public Composer put(String key, Node value) {
    entries.put(key, new Node.Entry(NOWHERE, value));
    return this;
  }

  /**
   * Adds a text.
   *
   * @param key its key
   * @param value its value
   * @return this composer
   */
  public Composer put(String key, String value) {
    return put(key, text(value));
  }

  /**
   * Adds a text if there is one.
   *
   * @param key its key
   * @param value its value
   * @return this composer
   */
  public Composer put(String key, Optional<String> value) {
    value.ifPresent(text -> put(key, text));
    return this;
  }

  /**
   * Adds numbers as an object, if there are any.
   *
   * @param key its key
   * @param values key to number
   * @return this composer
   */
  public Composer put(String key, Map<String, Double> values) {
    var inner = new Composer();
    values.forEach((name, value) -> inner.put(name, number(value)));
    return put(key, inner.build());
  }

  /**
   * The object.
   *
   * @return all entries in the order they were added
   */
  public Node.Entries build() {
    return new Node.Entries(NOWHERE, entries);
  }

  /**
   * A text.
   *
   * @param text what it says
   * @return a value
   */
  public static Node text(String text) {
    return new Node.Text(NOWHERE, text);
  }

  /**
   * A number, as plain digits unless that would be long.
   *
   * @param value finite
   * @return a value that reads back as the same double
   */
  public static Node number(double value) {
    String plain = Mark.of(value).text();
    return new Node.Number(NOWHERE, plain.length() > LONGEST_PLAIN ? String.valueOf(value) : plain);
  }

  /**
   * A truth value.
   *
   * @param value true or false
   * @return a value
   */
  public static Node truth(boolean value) {
    return new Node.Truth(NOWHERE, value);
  }

  /**
   * An array.
   *
   * @param items what it holds
   * @return a value
   */
  public static Node items(List<? extends Node> items) {
    return new Node.Items(NOWHERE, List.copyOf(items));
  }
}
