package dev.steelyard.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Makes texts fit a number of columns. */
public final class Fit {

  private Fit() {}

  /**
   * A text that can be shown safely: what would steer the terminal is replaced.
   *
   * @param text from a file or a person
   * @return the text without control characters
   */
  public static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]", "?");
  }

  /**
   * A text with spaces after it.
   *
   * @param text to pad
   * @param width columns in the end
   * @return at least {@code width} columns
   */
  public static String left(String text, int width) {
    return text + spaces(width - DisplayWidth.of(text));
  }

  /**
   * A text with spaces before it.
   *
   * @param text to pad
   * @param width columns in the end
   * @return at least {@code width} columns
   */
  public static String right(String text, int width) {
    return spaces(width - DisplayWidth.of(text)) + text;
  }

  /**
   * Some spaces.
   *
   * @param count how many; none when negative
   * @return the spaces
   */
  public static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }

  /**
   * A text that is cut where it is too wide.
   *
   * @param text to cut
   * @param width columns it may take
   * @param ellipsis what shows that it was cut
   * @return at most {@code width} columns
   */
  public static String cut(String text, int width, String ellipsis) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    return head(text, width - DisplayWidth.of(ellipsis)).stripTrailing() + ellipsis;
  }

  private static String head(String text, int width) {
    var head = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      used += DisplayWidth.of(codePoint);
      if (used > width) {
        break;
      }
      head.appendCodePoint(codePoint);
    }
    return head.toString();
  }

  /**
   * A text broken into lines between words; a word that is wider than a line is broken too.
   *
   * @param text one paragraph, or several with line breaks between them
   * @param width columns a line may take
   * @return at least one line
   */
  public static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, width, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int width, List<String> lines) {
    var line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      String rest = printable(word);
      if (!line.isEmpty() && DisplayWidth.of(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
      breakLongWord(line, width, lines);
    }
    lines.add(line.toString());
  }

  private static void breakLongWord(StringBuilder line, int width, List<String> lines) {
    while (DisplayWidth.of(line.toString()) > width) {
      String head = head(line.toString(), width);
      lines.add(head);
      line.delete(0, head.length());
    }
  }
}
