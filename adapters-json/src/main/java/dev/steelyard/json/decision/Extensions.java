package dev.steelyard.json.decision;

import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import dev.steelyard.json.tree.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what a document carried besides back in its places. */
final class Extensions {

  /** What was read once may be written again, whatever limits it was read with. */
  private static final JsonTreeReader READER = new JsonTreeReader(Limits.WIDE);

  private Extensions() {}

  /** Whether anything is carried below a pointer. */
  static boolean below(String pointer, Map<String, String> extensions) {
    return extensions.keySet().stream().anyMatch(each -> each.startsWith(pointer + "/"));
  }

  static Node.Entries attach(Node.Entries root, Map<String, String> extensions) {
    Node result = root;
    for (Map.Entry<String, String> each : extensions.entrySet()) {
      Node value = READER.read(each.getValue()).root();
      result = put(result, Pointer.steps(each.getKey()), 0, value);
    }
    return (Node.Entries) result;
  }

  private static Node put(Node node, List<String> steps, int at, Node value) {
    if (at == steps.size()) {
      return value;
    }
    if (node instanceof Node.Items items && at < steps.size() - 1) {
      return putItem(items, steps, at, value);
    }
    Node.Entries object = node instanceof Node.Entries entries ? entries : opened(node, steps);
    String key = steps.get(at);
    var composer = new Composer();
    object.entries().forEach((name, entry) -> composer.put(name, entry.value()));
    Node inner = object.value(key).orElseGet(() -> new Composer().build());
    return composer.put(key, put(inner, steps, at + 1, value)).build();
  }

  private static Node putItem(Node.Items items, List<String> steps, int at, Node value) {
    int index = Integer.parseInt(steps.get(at));
    List<Node> changed = new ArrayList<>(items.items());
    changed.set(index, put(changed.get(index), steps, at + 1, value));
    return Composer.items(changed);
  }

  /** The long form of a value that was written in its short form. */
  private static Node.Entries opened(Node node, List<String> steps) {
    String key =
        switch (steps.get(0)) {
          case "alternatives" -> "name";
          case "sources" -> "title";
          default -> node instanceof Node.Items ? "range" : "is";
        };
    return new Composer().put(key, node).build();
  }
}
