package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;

/**
 * Lines and columns of a text. Columns count characters (code points), so that a letter outside the
 * basic plane is one column.
 *
 * <p>Offsets are mostly asked for in ascending order; a cursor makes that linear in the whole text,
 * even when the whole document is one line.
 */
final class Lines {
  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  Lines(String text) {
    this.text = text;
  }

  /** A position in the text. */
  record Position(int offset, int line, int column) {}

  Position at(int target) {
    if (target < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    while (offset < target) {
      advance();
    }
    return new Position(target, line, column);
  }

  private void advance() {
    char c = text.charAt(offset);
    if (breaksLine(c)) {
      line++;
      column = 1;
    } else if (!insidePair()) {
      column++;
    }
    offset++;
  }

  /** A carriage return before a line feed belongs to the same break. */
  private boolean breaksLine(char c) {
    boolean pair = offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
    return c == '\n' || (c == '\r' && !pair);
  }

  private boolean insidePair() {
    return Character.isLowSurrogate(text.charAt(offset))
        && offset > 0
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /** The place of a span; one that runs over several lines ends with its first line. */
  Place span(String pointer, Position from, int to) {
    int end = endOfFirstLine(from.offset(), to);
    int width = Math.max(text.codePointCount(from.offset(), end), 1);
    return new Place(pointer, from.line(), from.column(), from.column() + width);
  }

  private int endOfFirstLine(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
