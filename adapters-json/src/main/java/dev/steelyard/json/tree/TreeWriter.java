package dev.steelyard.json.tree;

/** Writes one notation. */
@FunctionalInterface
public interface TreeWriter {

  /**
   * Prints a document.
   *
   * @param root its outermost value
   * @return a text that ends with a line break
   */
  String write(Node.Entries root);
}
