package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the place of a part of the decision: its own, or that of the nearest part around it. */
final class Locator {

  /** What is wrong with these is the key, not what it holds. */
  private static final Set<ErrorCode> ABOUT_KEYS =
      EnumSet.of(
          ErrorCode.UNKNOWN_ALTERNATIVE,
          ErrorCode.UNKNOWN_CRITERION,
          ErrorCode.UNKNOWN_QUESTION,
          ErrorCode.UNKNOWN_KEY,
          ErrorCode.CONFLICTING_WEIGHTS,
          ErrorCode.INVALID_ID,
          ErrorCode.DUPLICATE_ID);

  /** These hold an id as their value. */
  private static final List<String> NAMING = List.of("constraints", "decided");

  private final Node.Entries root;
  private final Locations locations;

  Locator(Node.Entries root, Locations locations) {
    this.root = root;
    this.locations = locations;
  }

  Place place(Subject subject) {
    return walk(subject.path()).node().place();
  }

  Place place(Violation violation) {
    List<String> path = violation.subject().path();
    Walk end = walk(path);
    if (ABOUT_KEYS.contains(violation.code()) && !names(path) && end.key().isPresent()) {
      return end.key().get();
    }
    return MarkPlaces.of(end.node(), violation).orElse(end.node().place());
  }

  private static boolean names(List<String> path) {
    return !path.isEmpty() && NAMING.contains(path.get(0));
  }

  private Walk walk(List<String> path) {
    var top = new Walk(root, Optional.empty());
    Optional<Walk> jump = path.size() > 1 ? jump(path.get(0), path.get(1)) : Optional.empty();
    return jump.map(start -> follow(start, path.subList(2, path.size())))
        .orElseGet(() -> follow(top, keys(path)));
  }

  private static Walk follow(Walk start, List<String> path) {
    Walk walk = start;
    for (String step : path) {
      Optional<Walk> next = walk.step(step);
      if (next.isEmpty()) {
        return walk.unfinished();
      }
      walk = next.get();
    }
    return walk;
  }

  /** Criteria stand at any depth, and constraints that could not be read have no index. */
  private Optional<Walk> jump(String part, String id) {
    return switch (part) {
      case "criteria" -> locations.criterion(id).map(Walk::at);
      case "constraints" -> locations.constraint(id).map(node -> new Walk(node, Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** Core says questions where the document says needs. */
  private static List<String> keys(List<String> path) {
    var keys = new ArrayList<>(path);
    if (!keys.isEmpty() && keys.get(0).equals("questions")) {
      keys.set(0, "needs");
    }
    return keys;
  }
}
