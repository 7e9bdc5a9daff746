package dev.steelyard.json.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.UnreadableDocumentException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says in plain words why a text is not JSON. */
final class JsonSyntax {

  /** What Jackson's messages contain, and what we say instead after the character found. */
  private static final Map<String, String> EXPECTED = expected();

  private final String text;
  private final Lines lines;

  JsonSyntax(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  private static Map<String, String> expected() {
    var expected = new LinkedHashMap<String, String>();
    expected.put("double-quote to start field name", "a key in double quotes");
    expected.put("colon to separate", "a colon after the key");
    expected.put("comma to separate Object", "a comma or the end of the object");
    expected.put("comma to separate Array", "a comma or the end of the array");
    expected.put("plus signs", "numbers without a plus sign");
    expected.put("not followed by a digit", "a digit after it");
    expected.put("Non-standard token", "a finite number");
    expected.put("Leading zeroes", "a number without zeros in front");
    expected.put("numeric value", "a digit");
    expected.put("hex-digit", "a hexadecimal digit");
    expected.put("character escape", "one of \" \\ / b f n r t u after a backslash");
    expected.put("unquoted character", "\\n, \\t or another escape inside a text");
    expected.put("comment", "a value; JSON has no comments");
    expected.put("close marker", "the end of the document");
    expected.put("a value", "a value");
    expected.put("a valid value", "a value");
    return expected;
  }

  UnreadableDocumentException refusal(JsonProcessingException cause) {
    int offset = (int) Math.min(cause.getLocation().getCharOffset(), text.length());
    String problem = cause.getOriginalMessage();
    if (cause instanceof JsonEOFException) {
      return Unreadable.at(at(offset, offset), "The document ends too early: " + open(problem));
    }
    int from = problem.contains("token '") ? wordBefore(offset) : offset;
    Place where = at(from, endOfWord(from));
    return Unreadable.at(
        where, found(from) + " stands here, but JSON needs " + needed(problem) + ".");
  }

  private static String open(String problem) {
    if (problem.contains("string")) {
      return "a text is not closed by a quote.";
    }
    return problem.contains("Array")
        ? "an array is not closed by ]."
        : "an object is not closed by }.";
  }

  private static String needed(String problem) {
    return EXPECTED.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("a value; texts stand in double quotes");
  }

  private String found(int from) {
    if (text.startsWith("\n", from) || text.startsWith("\r", from)) {
      return "A line break";
    }
    if (text.startsWith("\"", from)) {
      return "A quote";
    }
    return "\"" + text.substring(from, endOfWord(from)) + "\"";
  }

  private int wordBefore(int offset) {
    boolean inside = offset < text.length() && Character.isLetterOrDigit(text.charAt(offset));
    int start = offset;
    while (!inside && start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** A word is shown whole, anything else as one character. */
  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - from < 40) {
      end++;
    }
    return end > from ? end : Math.min(from + Character.charCount(codePoint(from)), text.length());
  }

  private int codePoint(int from) {
    return from < text.length() ? text.codePointAt(from) : ' ';
  }

  private Place at(int from, int to) {
    return lines.span(Pointer.ROOT, lines.at(from), to);
  }
}
