package dev.steelyard.http.html;

import java.util.Objects;

/** Characters that are shown as they are. */
record Text(String characters) implements Html {

  Text {
    Objects.requireNonNull(characters, "characters");
  }

  @Override
  public void appendTo(StringBuilder markup) {
    characters.codePoints().forEach(character -> append(character, markup));
  }

  private static void append(int character, StringBuilder markup) {
    switch (character) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      case '"' -> markup.append("&quot;");
      case '\'' -> markup.append("&#39;");
      default -> markup.appendCodePoint(allowed(character) ? character : '\uFFFD');
    }
  }

  /** HTML has no way to write most control characters, and none to write half a surrogate pair. */
  private static boolean allowed(int character) {
    if (Character.getType(character) == Character.SURROGATE) {
      return false;
    }
    return character == '\n' || character == '\t' || !Character.isISOControl(character);
  }
}
