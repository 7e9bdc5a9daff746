package dev.steelyard.http.html;

/** A piece of HTML: an element, or text. */
public sealed interface Html permits Element, Text {

  /**
   * Appends the markup of this piece.
   *
   * @param markup where to append it
   */
  void appendTo(StringBuilder markup);

  /**
   * Text that stands between elements.
   *
   * @param text any characters; none of them is read as markup
   * @return the piece
   */
  static Html text(String text) {
    return new Text(text);
  }
}
