package dev.steelyard.json.decision;

import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where those parts stand that core does not find by a path of keys. */
final class Locations {
  private final Map<String, Node.Entry> criteria = new HashMap<>();
  private final List<Node> constraints = new ArrayList<>();

  /** A criterion at any depth; of two with one id, the later one. */
  void criterion(String id, Node.Entry entry) {
    criteria.put(id, entry);
  }

  /** A constraint that was read; others have no index in core. */
  void constraint(Node node) {
    constraints.add(node);
  }

  Optional<Node.Entry> criterion(String id) {
    return Optional.ofNullable(criteria.get(id));
  }

  /**
   * A constraint that was read.
   *
   * @param index its index in core, in digits
   */
  Optional<Node> constraint(String index) {
    return IntStream.range(0, constraints.size())
        .filter(i -> String.valueOf(i).equals(index))
        .mapToObj(constraints::get)
        .findFirst();
  }
}
