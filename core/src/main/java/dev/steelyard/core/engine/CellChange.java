package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Changes one performance: {@code alternative.criterion} to a mark, {@code low..high} or unknown.
 */
final class CellChange {

  private final Decision decision;

  CellChange(Decision decision) {
    this.decision = decision;
  }

  Decision apply(String name, String text) {
    int dot = name.indexOf('.');
    String alternative = name.substring(0, dot);
    String id = name.substring(dot + 1);
    Criterion criterion =
        decision.criteria().leaf(id).orElseThrow(() -> unknownCriterion(name, id));
    if (decision.alternative(alternative).isEmpty()) {
      throw unknownAlternative(name, alternative);
    }
    if (decision.answeredCells().cell(id, alternative).isPresent()) {
      throw answered(name);
    }
    Performance performance = performance(name, criterion.scale(), text);
    return decision.withCell(id, alternative, Cell.of(performance));
  }

  private static Performance performance(String name, Scale scale, String text) {
    if (text.equals(Performance.UNKNOWN.text())) {
      return Performance.UNKNOWN;
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new Performance.Exactly(mark(name, scale, text));
    }
    return new Performance.Between(
        mark(name, scale, text.substring(0, dots).strip()),
        Optional.empty(),
        mark(name, scale, text.substring(dots + 2).strip()));
  }

  private static Mark mark(String name, Scale scale, String text) {
    return scale instanceof LabelScale ? Mark.of(text) : Mark.of(number(name, text));
  }

  private static double number(String name, String text) {
    return Numerals.finite(text)
        .orElseThrow(
            () ->
                refusal(
                    ErrorCode.NOT_A_NUMBER,
                    name,
                    "\""
                        + text
                        + "\" is not a finite number, and "
                        + name
                        + " is measured in"
                        + " numbers."));
  }

  private InvalidDecisionException unknownCriterion(String name, String id) {
    var known = decision.criteria().leaves().stream().map(Criterion::id).toList();
    return new InvalidDecisionException(
        List.of(
            violation(ErrorCode.UNKNOWN_CRITERION, name, "There is no criterion \"" + id + "\".")
                .choices(id, known)));
  }

  private InvalidDecisionException unknownAlternative(String name, String id) {
    return new InvalidDecisionException(
        List.of(
            violation(
                    ErrorCode.UNKNOWN_ALTERNATIVE, name, "There is no alternative \"" + id + "\".")
                .choices(id, decision.alternativeIds())));
  }

  private static InvalidDecisionException answered(String name) {
    return refusal(
        ErrorCode.INVALID_OPTION,
        name,
        name + " comes from an answer. Change the answer instead: question=answer.");
  }

  private static InvalidDecisionException refusal(ErrorCode code, String name, String message) {
    return new InvalidDecisionException(List.of(violation(code, name, message)));
  }

  private static Violation violation(ErrorCode code, String name, String message) {
    return Violation.of(code, Subject.at("options", name), message);
  }
}
