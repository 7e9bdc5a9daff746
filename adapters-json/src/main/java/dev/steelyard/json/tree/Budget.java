package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import java.util.Locale;

/** What one document has used of the limits so far. */
final class Budget {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Place START = new Place(Pointer.ROOT, 1, 1, 2);

  private final Limits limits;
  private int values;
  private int depth;
  private int aliases;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** The text without the mark that some editors put in front; refuses one that is too long. */
  String accept(String text) {
    limits.check(Limit.CHARACTERS, text.length(), START);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  void value(Place where) {
    values++;
    limits.check(Limit.VALUES, values, where);
  }

  void enter(Place where) {
    depth++;
    limits.check(Limit.DEPTH, depth, where);
  }

  void leave() {
    depth--;
  }

  void alias(Place where) {
    aliases++;
    limits.check(Limit.ALIASES, aliases, where);
  }

  String number(String text, Place where) {
    limits.check(Limit.NUMBER_LENGTH, text.length(), where);
    return text;
  }

  /** Refuses texts that are too long, cannot be encoded, or could steer a terminal. */
  String text(String text, Place where) {
    limits.check(Limit.TEXT_LENGTH, text.length(), where);
    text.codePoints().filter(Budget::refused).findFirst().ifPresent(c -> refuse(c, where));
    return text;
  }

  private static boolean refused(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !layout) || Character.getType(c) == Character.SURROGATE;
  }

  private static void refuse(int c, Place where) {
    String code = String.format(Locale.ROOT, "U+%04X", c);
    String what = Character.isISOControl(c) ? "a control character" : "half a character";
    throw Unreadable.at(where, "A text cannot hold " + code + ", which is " + what + ".");
  }
}
