package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.HashSet;
import java.util.Set;

/** There is something to choose and to judge by, and ids are well formed and unique. */
final class NamingRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    checkAlternatives(decision, violations);
    checkCriteria(decision, violations);
    var sources = new HashSet<String>();
    for (Source source : decision.sources()) {
      checkName(source.id(), source.title(), Subject.at("sources", source.id()), violations);
      checkUnique(source.id(), Subject.at("sources", source.id()), sources, violations);
    }
  }

  private static void checkAlternatives(Decision decision, Violations violations) {
    if (decision.alternatives().isEmpty()) {
      violations.add(
          Violation.of(
              ErrorCode.NO_ALTERNATIVES,
              Subject.at("alternatives"),
              "A decision needs at least one alternative, but has none."));
    }
    var seen = new HashSet<String>();
    for (Alternative each : decision.alternatives()) {
      Subject here = Subject.at("alternatives", each.id());
      checkName(each.id(), each.name(), here, violations);
      checkUnique(each.id(), here, seen, violations);
    }
  }

  private static void checkCriteria(Decision decision, Violations violations) {
    if (decision.criteria().roots().isEmpty()) {
      violations.add(noCriteria(Subject.at("criteria"), "A decision"));
    }
    var seen = new HashSet<String>();
    for (CriteriaNode node : decision.criteria().nodes()) {
      Subject here = Subject.at("criteria", node.id());
      checkName(node.id(), node.name(), here, violations);
      checkUnique(node.id(), here, seen, violations);
      if (node instanceof CriteriaGroup group && group.children().isEmpty()) {
        violations.add(noCriteria(here, "Group \"" + group.name() + "\""));
      }
    }
  }

  private static Violation noCriteria(Subject where, String what) {
    return Violation.of(
        ErrorCode.NO_CRITERIA, where, what + " needs at least one criterion, but has none.");
  }

  private static void checkName(String id, String name, Subject here, Violations violations) {
    if (!Ids.valid(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.INVALID_ID, here, "\"" + id + "\" cannot be an id: " + Ids.FORM + ".")
              .help("Use a short id and put the full text under \"name\"."));
    }
    if (name.isBlank()) {
      violations.add(
          Violation.of(ErrorCode.BLANK_TEXT, here, "The name of \"" + id + "\" is blank."));
    }
  }

  private static void checkUnique(
      String id, Subject here, Set<String> seen, Violations violations) {
    if (!seen.add(id)) {
      violations.add(
          Violation.of(
              ErrorCode.DUPLICATE_ID, here, "The id \"" + id + "\" is used more than once."));
    }
  }
}
