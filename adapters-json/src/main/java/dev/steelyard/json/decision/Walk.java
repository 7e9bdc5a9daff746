package dev.steelyard.json.decision;

import dev.steelyard.core.error.Place;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * How far a path was followed.
 *
 * @param node the value that was reached
 * @param key where its key stands; empty when the path went on beyond it
 */
record Walk(Node node, Optional<Place> key) {

  /** What the bound of a constraint is written as. */
  private static final List<String> BOUNDS = List.of("atLeast", "atMost", "is");

  static Walk at(Node.Entry entry) {
    return new Walk(entry.value(), Optional.of(entry.key()));
  }

  Optional<Walk> step(String name) {
    if (node instanceof Node.Items items) {
      return item(items, name);
    }
    if (node instanceof Node.Entries object) {
      return entry(object, name).or(() -> name.equals("bound") ? bound(object) : Optional.empty());
    }
    return Optional.empty();
  }

  Walk unfinished() {
    return new Walk(node, Optional.empty());
  }

  private static Optional<Walk> entry(Node.Entries object, String name) {
    return Optional.ofNullable(object.entries().get(name)).map(Walk::at);
  }

  private static Optional<Walk> bound(Node.Entries constraint) {
    return BOUNDS.stream().flatMap(key -> entry(constraint, key).stream()).findFirst();
  }

  private static Optional<Walk> item(Node.Items items, String name) {
    boolean index = name.matches("[0-9]{1,9}") && Integer.parseInt(name) < items.items().size();
    return index
        ? Optional.of(new Walk(items.items().get(Integer.parseInt(name)), Optional.empty()))
        : Optional.empty();
  }
}
