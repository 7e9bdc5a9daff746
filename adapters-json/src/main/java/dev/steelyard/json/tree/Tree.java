package dev.steelyard.json.tree;

import dev.steelyard.core.error.Violation;
import java.util.List;

/**
 * A document that is well-formed.
 *
 * @param root its outermost value
 * @param duplicates one violation per key that repeats another key of its object
 */
public record Tree(Node root, List<Violation> duplicates) {

  /** Copies the list. */
  public Tree {
    duplicates = List.copyOf(duplicates);
  }
}
