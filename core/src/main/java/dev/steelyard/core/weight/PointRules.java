package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.List;
import java.util.Map;

/** Points name nodes that exist and reach every judged criterion by exactly one route. */
final class PointRules {

  private final Subject field;
  private final List<CriteriaNode> siblings;

  PointRules(String field, List<CriteriaNode> siblings) {
    this.field = Subject.at(field);
    this.siblings = siblings;
  }

  List<Violation> check(Map<String, Double> points, boolean someMustCount) {
    var violations = new Violations();
    points.forEach((id, value) -> checkPoints(id, value, violations));
    siblings.forEach(node -> checkReached(node, points, false, violations));
    if (someMustCount
        && !points.isEmpty()
        && points.values().stream().noneMatch(value -> value != 0)) {
      violations.add(
          Violation.of(
              ErrorCode.WEIGHTS_SUM_TO_ZERO,
              field,
              "At least one weight must be more than 0, but all are 0."));
    }
    return violations.all();
  }

  private void checkPoints(String id, double value, Violations violations) {
    Subject here = Subject.at(id).under(field);
    List<String> known = new CriteriaTree(siblings).nodes().stream().map(CriteriaNode::id).toList();
    if (!known.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  here,
                  "\"" + id + "\" is weighted, but there is no such criterion here.")
              .choices(id, known));
    }
    if (!Numbers.finiteAtLeastZero(value)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_WEIGHT,
              here,
              "Weight of \""
                  + id
                  + "\" must be a finite number of at least 0, but was "
                  + Numbers.text(value)
                  + "."));
    }
  }

  private void checkReached(
      CriteriaNode node, Map<String, Double> points, boolean above, Violations violations) {
    boolean named = points.containsKey(node.id());
    if (named && above) {
      violations.add(
          Violation.of(
                  ErrorCode.CONFLICTING_WEIGHTS,
                  Subject.at(node.id()).under(field),
                  "\"" + node.name() + "\" is weighted, and so is a group that holds it.")
              .help("Weight the group here and its members inside the group."));
    }
    if (node instanceof CriteriaGroup group) {
      group.children().forEach(child -> checkReached(child, points, above || named, violations));
    } else if (!named && !above) {
      violations.add(unweighted(node));
    }
  }

  private Violation unweighted(CriteriaNode node) {
    return Violation.of(ErrorCode.MISSING_WEIGHT, field, "\"" + node.name() + "\" has no weight.")
        .help("Write 0 for \"" + node.id() + "\" if it must not count.");
  }
}
