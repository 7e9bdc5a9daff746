package dev.steelyard.json.tree;

import java.util.stream.Stream;

/**
 * Which objects and arrays stand on one line: those that are short and are not whole sections.
 *
 * @param width the columns of a line
 */
record Layout(int width) {

  /** What a person reads and edits. */
  static final Layout NARROW = new Layout(100);

  /** What programs read and people look at. */
  static final Layout WIDE = new Layout(160);

  /**
   * Whether a value stands on one line.
   *
   * @param value an object or an array
   * @param depth 0 for the document, 1 for its sections
   * @param left the columns that are taken already
   */
  boolean oneLine(Node value, int depth, int left) {
    boolean section = depth == 1 && holdsObjects(value);
    return depth > 0 && !section && left + Compact.width(value) <= width;
  }

  private static boolean holdsObjects(Node value) {
    return children(value).anyMatch(Node.Entries.class::isInstance);
  }

  private static Stream<Node> children(Node value) {
    if (value instanceof Node.Items items) {
      return items.items().stream();
    }
    return value instanceof Node.Entries entries
        ? entries.entries().values().stream().map(Node.Entry::value)
        : Stream.empty();
  }
}
