package dev.steelyard.core.decision;

import dev.steelyard.core.decision.WeightStatement.Reach;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;

/** The stated weights fit the criteria, at the top and inside every group. */
final class WeightRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    Subject top = Subject.at("weights");
    WeightStatement stated = decision.weights();
    stated.violations(decision.criteria().roots()).forEach(each -> violations.add(each.under(top)));
    for (CriteriaGroup group : decision.criteria().groups()) {
      group.weights().ifPresent(inside -> checkGroup(group, inside, stated, violations));
    }
  }

  private static void checkGroup(
      CriteriaGroup group, WeightStatement inside, WeightStatement top, Violations violations) {
    Subject here = Subject.at("criteria", group.id(), "weights");
    if (inside.reach() != Reach.SIBLINGS) {
      violations.add(misplaced(group, inside).under(here));
    } else {
      inside.violations(group.children()).forEach(each -> violations.add(each.under(here)));
    }
    if (top.reach() == Reach.CRITERIA) {
      violations.add(unused(group, top, here));
    }
  }

  private static Violation misplaced(CriteriaGroup group, WeightStatement inside) {
    return Violation.of(
            ErrorCode.INVALID_OPTION,
            Subject.at("by"),
            "Weights by "
                + inside.by()
                + " can only stand at the top, not inside \""
                + group.name()
                + "\".")
        .help("Share the weight of the group out by points, for instance.");
  }

  private static Violation unused(CriteriaGroup group, WeightStatement top, Subject here) {
    return Violation.of(
            ErrorCode.CONFLICTING_WEIGHTS,
            here,
            "Weights by "
                + top.by()
                + " weigh every criterion, so the weights inside \""
                + group.name()
                + "\" would not count.")
        .help("Leave them out.");
  }
}
