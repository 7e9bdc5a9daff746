package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.HashSet;
import java.util.List;

/**
 * The rule of weightings that judge siblings against one another: every criterion and group beside
 * each other is named, once, and nothing else. For authors of weightings.
 */
public final class SiblingRules {

  private final Subject field;
  private final List<CriteriaNode> siblings;

  /**
   * Rules for one field of a statement.
   *
   * @param field its name in decision files
   * @param siblings the criteria and groups among which weight is shared out
   */
  public SiblingRules(String field, List<CriteriaNode> siblings) {
    this.field = Subject.at(field);
    this.siblings = List.copyOf(siblings);
  }

  /**
   * Checks the ids that a statement names.
   *
   * @param named in the order stated
   * @return what is wrong; empty if every sibling is named exactly once
   */
  public List<Violation> check(List<String> named) {
    var violations = new Violations();
    var seen = new HashSet<String>();
    for (String id : named) {
      checkKnown(id, violations);
      if (!seen.add(id)) {
        violations.add(
            Violation.of(
                ErrorCode.CONFLICTING_WEIGHTS, field, "\"" + id + "\" is named more than once."));
      }
    }
    siblings.stream()
        .filter(node -> !seen.contains(node.id()))
        .forEach(node -> violations.add(missing(node)));
    return violations.all();
  }

  private void checkKnown(String id, Violations violations) {
    List<String> known = siblings.stream().map(CriteriaNode::id).toList();
    if (!known.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  field,
                  "\"" + id + "\" is weighted, but there is no such criterion here.")
              .choices(id, known));
    }
  }

  private Violation missing(CriteriaNode node) {
    return Violation.of(ErrorCode.MISSING_WEIGHT, field, "\"" + node.name() + "\" has no weight.")
        .help("Name \"" + node.id() + "\" too; every criterion here must be judged.");
  }
}
