package dev.steelyard.core.decision;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violations;

/** The stated weights fit the criteria, at the top and inside every group. */
final class WeightRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    Subject top = Subject.at("weights");
    decision
        .weights()
        .violations(decision.criteria().roots())
        .forEach(each -> violations.add(each.under(top)));
    decision.criteria().groups().forEach(group -> checkGroup(group, violations));
  }

  private static void checkGroup(CriteriaGroup group, Violations violations) {
    Subject here = Subject.at("criteria", group.id(), "weights");
    group
        .weights()
        .ifPresent(
            stated ->
                stated
                    .violations(group.children())
                    .forEach(each -> violations.add(each.under(here))));
  }
}
