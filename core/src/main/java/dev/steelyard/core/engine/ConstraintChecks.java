package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.verdict.OpenConstraint;
import java.util.stream.Stream;

/** Remarks about what is still open. */
final class ConstraintChecks {

  private ConstraintChecks() {}

  /** Performances that may or may not meet a constraint. */
  static Stream<Warning> open(Judgement judgement) {
    Decision decision = judgement.decision();
    return Knockouts.open(decision).stream().map(open -> open(decision, open));
  }

  private static Warning open(Decision decision, OpenConstraint open) {
    String criterion = open.constraint().criterion();
    int index = decision.constraints().indexOf(open.constraint());
    var names = new Vocabulary(decision);
    return Warning.of(
        WarningCode.CONSTRAINT_OPEN,
        Subject.at("constraints", String.valueOf(index)),
        "It is not certain that \""
            + names.alternative(open.alternative())
            + "\" meets the constraint on \""
            + names.criterion(criterion)
            + "\": it is "
            + names.performance(open.alternative(), criterion)
            + ".",
        "Find out before you decide; until then it stays in play.");
  }

  /** ISO dates compare as text. */
  static Stream<Warning> revisit(Decision decision, String today) {
    return decision.heading().revisit().stream()
        .filter(date -> date.compareTo(today) < 0)
        .map(
            date ->
                Warning.of(
                    WarningCode.REVISIT_PASSED,
                    Subject.at("revisit"),
                    "This decision was to be looked at again on " + date + ".",
                    "Look at the facts again, then set a new date."));
  }
}
