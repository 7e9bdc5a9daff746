package dev.steelyard.json;

import java.util.ArrayList;
import java.util.List;

/** A small decision in YAML of which tests replace single lines. */
public final class Lunch {
  private static final List<String> LINES =
      List.of(
          "format: decision/1",
          "title: Lunch",
          "alternatives: {soup: Soup, salad: Salad}",
          "criteria: {taste: {scale: rating5}, price: {unit: EUR, worst: 10, best: 2}}",
          "performances:",
          "  taste: {soup: good, salad: fair}",
          "  price: {soup: 4, salad: 6}",
          "weights: {by: equal}");

  private Lunch() {}

  /** The decision as it is. */
  public static String plain() {
    return text(LINES);
  }

  /**
   * The decision with one line replaced or added.
   *
   * @param line its number from 1; 9 adds a line
   */
  public static String with(int line, String text) {
    var lines = new ArrayList<>(LINES);
    if (line > lines.size()) {
      lines.add(text);
    } else {
      lines.set(line - 1, text);
    }
    return text(lines);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
