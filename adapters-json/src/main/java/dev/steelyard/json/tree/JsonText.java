package dev.steelyard.json.tree;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Scalars as JSON writes them. */
final class JsonText {
  private JsonText() {}

  static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  static String scalar(Node value) {
    if (value instanceof Node.Text text) {
      return quoted(text.text());
    }
    if (value instanceof Node.Number number) {
      return number.text();
    }
    return value instanceof Node.Truth truth ? String.valueOf(truth.value()) : "null";
  }
}
