package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.List;

/**
 * Applies "what if" changes: {@code question=answer}, {@code alternative.criterion=performance} or
 * {@code weight.criterion=points}.
 */
final class DecisionChanges {

  private static final String WEIGHT = "weight.";

  private final Decision original;
  private final Violations violations = new Violations();

  DecisionChanges(Decision original) {
    this.original = original;
  }

  /** The changed decision, or everything that is wrong with the changes. */
  Decision apply(List<String> changes) {
    Decision changed = original;
    for (String change : changes) {
      changed = apply(changed, change);
    }
    violations.throwIfAny();
    return changed;
  }

  private Decision apply(Decision decision, String change) {
    try {
      return applied(decision, change);
    } catch (DecisionException refusal) {
      violations.addAll(refusal.violations());
      return decision;
    }
  }

  private static Decision applied(Decision decision, String change) {
    int equals = change.indexOf('=');
    if (equals < 1) {
      throw refused(
          change, "\"" + change + "\" is not a change: it has no name before an equals sign.");
    }
    String name = change.substring(0, equals).strip();
    String value = change.substring(equals + 1).strip();
    if (name.startsWith(WEIGHT)) {
      return new WeightChange(decision).apply(name.substring(WEIGHT.length()), value);
    }
    if (name.contains(".")) {
      return new CellChange(decision).apply(name, value);
    }
    return decision.withAnswers(decision.answers().with(name, value));
  }

  private static InvalidDecisionException refused(String change, String message) {
    return new InvalidDecisionException(
        List.of(
            Violation.of(ErrorCode.INVALID_OPTION, Subject.at("options", change), message)
                .help(
                    "Write question=answer, alternative.criterion=performance or"
                        + " weight.criterion=points.")));
  }
}
