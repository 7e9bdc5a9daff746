package dev.steelyard.http.api;

import java.util.Locale;

/**
 * What a {@code Content-Type} header says.
 *
 * @param type type and subtype in lower case, for instance {@code application/json}; empty when the
 *     header was not sent
 * @param charset the charset in lower case; {@code utf-8} where none is named
 */
record MediaType(String type, String charset) {

  private static final String UTF_8 = "utf-8";

  static MediaType of(String header) {
    String[] pieces = header.toLowerCase(Locale.ROOT).split(";");
    String charset = UTF_8;
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      if (piece.startsWith("charset=")) {
        charset = piece.substring("charset=".length()).replace("\"", "");
      }
    }
    return new MediaType(pieces[0].strip(), charset);
  }

  boolean isUtf8() {
    return charset.equals(UTF_8) || charset.equals("utf8");
  }
}
