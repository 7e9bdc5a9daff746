package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.List;
import java.util.Map;

/** The best is compared with every sibling and every sibling with the worst, once. */
final class BestWorstRules {

  private final BestWorst statement;
  private final List<String> ids;
  private final Violations violations = new Violations();

  private BestWorstRules(BestWorst statement, List<CriteriaNode> siblings) {
    this.statement = statement;
    this.ids = siblings.stream().map(CriteriaNode::id).toList();
  }

  static List<Violation> check(BestWorst statement, List<CriteriaNode> siblings) {
    var rules = new BestWorstRules(statement, siblings);
    rules.checkKnown(BestWorst.BEST.name(), statement.best());
    rules.checkKnown(BestWorst.WORST.name(), statement.worst());
    rules.checkEnds();
    rules.checkAnswers(BestWorst.BEST_OVER.name(), statement.bestOver(), statement.best());
    rules.checkAnswers(BestWorst.OVER_WORST.name(), statement.overWorst(), statement.worst());
    rules.checkTwice();
    return rules.violations.all();
  }

  private void checkKnown(String field, String id) {
    if (!ids.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  Subject.at(field),
                  "\"" + id + "\" is compared, but there is no such criterion here.")
              .choices(id, ids));
    }
  }

  private void checkEnds() {
    if (ids.size() > 1 && statement.best().equals(statement.worst())) {
      refuse(
          Subject.at(BestWorst.WORST.name()),
          "The best and the worst must be two criteria, but both are \""
              + statement.best()
              + "\".");
    }
  }

  private void checkAnswers(String field, Map<String, Double> answers, String self) {
    answers.forEach(
        (id, value) -> {
          checkKnown(field, id);
          checkAnswer(field, id, value, self);
        });
    ids.stream()
        .filter(id -> !id.equals(self) && !answers.containsKey(id))
        .filter(id -> !saidByBest(field, id))
        .forEach(id -> missing(field, id));
  }

  private boolean saidByBest(String field, String id) {
    return field.equals(BestWorst.OVER_WORST.name()) && id.equals(statement.best());
  }

  private void checkAnswer(String field, String id, double value, String self) {
    Subject here = Subject.at(field, id);
    if (id.equals(self)) {
      refuse(here, "\"" + id + "\" is compared with itself.");
    }
    if (!(value >= 1 && value <= BestWorst.MOST)) {
      String is = ", but is " + Numbers.text(value) + ".";
      refuse(here, "\"" + id + "\" must be a number from 1 to 100" + is);
    }
  }

  private void missing(String field, String id) {
    violations.add(
        Violation.of(
            ErrorCode.MISSING_WEIGHT,
            Subject.at(field),
            "\"" + field + "\" says nothing about \"" + id + "\"."));
  }

  /** The best over the worst may stand in both rows. */
  private void checkTwice() {
    Double one = statement.bestOver().get(statement.worst());
    Double other = statement.overWorst().get(statement.best());
    if (one != null && other != null && one.compareTo(other) != 0) {
      violations.add(
          Violation.of(
              ErrorCode.CONFLICTING_KEYS,
              Subject.at(BestWorst.OVER_WORST.name(), statement.best()),
              "The best over the worst is stated twice, as "
                  + Numbers.text(one)
                  + " and as "
                  + Numbers.text(other)
                  + "."));
    }
  }

  private void refuse(Subject here, String message) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
  }
}
