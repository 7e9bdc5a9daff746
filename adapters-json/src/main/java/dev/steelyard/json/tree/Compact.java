package dev.steelyard.json.tree;

import java.util.stream.Collectors;

/** A value as JSON on one line. */
public final class Compact {
  private final String comma;
  private final String colon;
  private final String brace;

  private Compact(String comma, String colon, String brace) {
    this.comma = comma;
    this.colon = colon;
    this.brace = brace;
  }

  /**
   * The shortest text of a value.
   *
   * @param value any value
   * @return JSON without spaces
   */
  public static String text(Node value) {
    return new Compact(",", ":", "").print(value);
  }

  /** A value on one line, easy to read. */
  static String spaced(Node value) {
    return new Compact(", ", ": ", " ").print(value);
  }

  static int width(Node value) {
    return spaced(value).length();
  }

  private String print(Node value) {
    if (value instanceof Node.Entries entries) {
      return entries(entries);
    }
    if (value instanceof Node.Items items) {
      return items.items().stream().map(this::print).collect(Collectors.joining(comma, "[", "]"));
    }
    return JsonText.scalar(value);
  }

  private String entries(Node.Entries value) {
    if (value.entries().isEmpty()) {
      return "{}";
    }
    return value.entries().entrySet().stream()
        .map(each -> JsonText.quoted(each.getKey()) + colon + print(each.getValue().value()))
        .collect(Collectors.joining(comma, "{" + brace, brace + "}"));
  }
}
