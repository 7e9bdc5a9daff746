package dev.steelyard.core.engine;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.value.ValueTable;

/**
 * Lets nothing into an answer that a method, perhaps of another jar, left open: every alternative
 * in play is ranked once, with a finite score and one contribution per criterion.
 */
final class EvaluationCheck {

  private final Evaluation evaluation;
  private final ValueTable table;
  private final Violations violations = new Violations();

  private EvaluationCheck(Evaluation evaluation, ValueTable table) {
    this.evaluation = evaluation;
    this.table = table;
  }

  /** The evaluation itself, or everything that it lacks. */
  static Evaluation checked(Evaluation evaluation, ValueTable table) {
    var check = new EvaluationCheck(evaluation, table);
    check.check();
    if (!check.violations.none()) {
      throw new InapplicableMethodException(check.violations.all());
    }
    return evaluation;
  }

  private void check() {
    var ranked = evaluation.ranking().order().stream().sorted().toList();
    if (!ranked.equals(table.alternatives().stream().sorted().toList())) {
      refuse("did not rank every alternative in play exactly once");
    }
    evaluation.ranking().ranked().forEach(this::check);
  }

  private void check(RankedAlternative ranked) {
    if (!Double.isFinite(ranked.score())) {
      refuse("gave \"" + ranked.alternative() + "\" no finite score");
    }
    int contributions = evaluation.contributions(ranked.alternative()).size();
    if (contributions != table.criteria().size()) {
      refuse(
          "does not say what each criterion adds to the score of \"" + ranked.alternative() + "\"");
    }
  }

  private void refuse(String why) {
    String message = "Method \"" + evaluation.method() + "\" " + why + ".";
    violations.add(
        Violation.of(ErrorCode.INAPPLICABLE_METHOD, Subject.at("method", "name"), message));
  }
}
