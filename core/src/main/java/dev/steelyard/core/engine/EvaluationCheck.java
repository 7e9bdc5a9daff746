package dev.steelyard.core.engine;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import java.util.List;

/**
 * Lets nothing into an answer that a method, perhaps of another jar, left open: every alternative
 * in play is ranked once, with a finite score.
 */
final class EvaluationCheck {

  private final Evaluation evaluation;
  private final List<String> inPlay;
  private final Violations violations = new Violations();

  private EvaluationCheck(Evaluation evaluation, List<String> inPlay) {
    this.evaluation = evaluation;
    this.inPlay = inPlay;
  }

  /** The evaluation itself, or everything that it lacks. */
  static Evaluation checked(Evaluation evaluation, List<String> inPlay) {
    var check = new EvaluationCheck(evaluation, inPlay);
    check.check();
    if (!check.violations.none()) {
      throw new InapplicableMethodException(check.violations.all());
    }
    return evaluation;
  }

  private void check() {
    var ranked = evaluation.ranking().order().stream().sorted().toList();
    if (!ranked.equals(inPlay.stream().sorted().toList())) {
      refuse("did not rank every alternative in play exactly once");
    }
    evaluation.ranking().ranked().forEach(this::check);
  }

  private void check(RankedAlternative ranked) {
    if (!Double.isFinite(ranked.score())) {
      refuse("gave \"" + ranked.alternative() + "\" no finite score");
    }
  }

  private void refuse(String why) {
    String message = "Method \"" + evaluation.method() + "\" " + why + ".";
    violations.add(
        Violation.of(ErrorCode.INAPPLICABLE_METHOD, Subject.at("method", "name"), message));
  }
}
