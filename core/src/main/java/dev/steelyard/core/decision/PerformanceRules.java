package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;

/** Every alternative is judged on every criterion, in marks of that criterion's scale. */
final class PerformanceRules implements DecisionRules.Rule {

  private static final String PART = "performances";

  @Override
  public void check(Decision decision, Violations violations) {
    new CellRules(decision, violations).check(decision.performances().rows(), Subject.at(PART));
    for (Criterion criterion : decision.criteria().leaves()) {
      checkComplete(decision, criterion, violations);
    }
  }

  private static void checkComplete(Decision decision, Criterion criterion, Violations violations) {
    for (Alternative alternative : decision.alternatives()) {
      if (decision.performances().cell(criterion.id(), alternative.id()).isEmpty()) {
        violations.add(missing(criterion, alternative));
      }
    }
  }

  private static Violation missing(Criterion criterion, Alternative alternative) {
    return Violation.of(
            ErrorCode.MISSING_PERFORMANCE,
            Subject.at(PART, criterion.id(), alternative.id()),
            "\"" + alternative.name() + "\" is not judged on \"" + criterion.name() + "\".")
        .help("Write \"unknown\" if nobody knows yet.");
  }
}
