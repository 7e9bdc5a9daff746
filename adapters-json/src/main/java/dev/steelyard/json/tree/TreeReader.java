package dev.steelyard.json.tree;

/** Reads one notation. */
@FunctionalInterface
public interface TreeReader {

  /**
   * Reads a document.
   *
   * @param text the whole document
   * @return its tree
   * @throws dev.steelyard.core.error.UnreadableDocumentException if it is not well-formed or over a
   *     limit
   */
  Tree read(String text);
}
