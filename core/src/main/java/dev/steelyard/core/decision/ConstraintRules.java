package dev.steelyard.core.decision;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violations;
import java.util.List;

/** A constraint is about a judged criterion, and its bound is a mark of that criterion's scale. */
final class ConstraintRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    List<Constraint> constraints = decision.constraints();
    for (int i = 0; i < constraints.size(); i++) {
      Subject here = Subject.at("constraints", String.valueOf(i));
      checkOne(decision, constraints.get(i), here, violations);
    }
  }

  private static void checkOne(
      Decision decision, Constraint constraint, Subject here, Violations violations) {
    String id = constraint.criterion();
    decision
        .criteria()
        .leaf(id)
        .ifPresentOrElse(
            leaf -> checkBound(leaf.scale(), constraint, here, violations),
            () ->
                violations.add(
                    References.unknownCriterion(
                        id, decision, Subject.at("criterion").under(here))));
  }

  private static void checkBound(
      Scale scale, Constraint constraint, Subject here, Violations violations) {
    if (scale.position(constraint.bound()).isEmpty()) {
      violations.add(scale.refusal(constraint.bound()).under(Subject.at("bound").under(here)));
    }
  }
}
