package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers are about siblings, once per pair, reach all of them, and can all hold. */
final class MacbethRules {

  private final String field;
  private final List<String> ids;
  private final Violations violations = new Violations();
  private final Set<String> named = new HashSet<>();
  private final Set<List<String>> questions = new HashSet<>();

  private MacbethRules(String field, List<String> ids) {
    this.field = field;
    this.ids = ids;
  }

  static List<Violation> check(String field, List<String> ids, List<MacbethAnswer> answers) {
    var rules = new MacbethRules(field, ids);
    for (int k = 0; k < answers.size(); k++) {
      rules.checkAnswer(answers.get(k), Subject.at(field, String.valueOf(k)));
    }
    rules.checkReach(answers);
    if (rules.violations.none()) {
      rules.checkTogether(answers);
    }
    return rules.violations.all();
  }

  private void checkAnswer(MacbethAnswer answer, Subject here) {
    checkKnown(answer.more(), here);
    answer.less().ifPresent(id -> checkKnown(id, here));
    if (answer.less().isPresent() && answer.more().equals(answer.less().get())) {
      refuse(here, "\"" + answer.more() + "\" is compared with itself.");
    } else if (!questions.add(answer.question())) {
      refuse(here, "A pair is compared more than once: " + answer.text() + ".");
    }
    if (!answer.usable()) {
      refuse(here, "No difference cannot be mixed with others: " + answer.text() + ".");
    }
  }

  private void checkKnown(String id, Subject here) {
    named.add(id);
    if (!ids.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  here,
                  "\"" + id + "\" is compared, but there is no such criterion here.")
              .choices(id, ids));
    }
  }

  private void refuse(Subject here, String message) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
  }

  private void checkReach(List<MacbethAnswer> answers) {
    ids.stream()
        .filter(id -> !named.contains(id))
        .forEach(
            id ->
                violations.add(
                    Violation.of(
                        ErrorCode.MISSING_WEIGHT,
                        Subject.at(field),
                        "\"" + id + "\" is compared with nothing.")));
    if (answers.stream()
        .noneMatch(each -> each.less().isEmpty() && each.least() != MacbethCategory.NONE)) {
      violations.add(
          Violation.of(
                  ErrorCode.MISSING_WEIGHT,
                  Subject.at(field),
                  "No criterion is more attractive than no step at all.")
              .help("Compare the least attractive one with nothing, as in [id, weak]."));
    }
  }

  private void checkTogether(List<MacbethAnswer> answers) {
    if (!new MacbethProgram(ids, answers).feasible()) {
      String which =
          MacbethProgram.conflict(ids, answers).stream()
              .map(MacbethAnswer::text)
              .collect(Collectors.joining("; "));
      violations.add(
          Violation.of(
                  ErrorCode.CONFLICTING_WEIGHTS,
                  Subject.at(field),
                  "These answers cannot all hold: " + which + ".")
              .help("Change one of them; without any of them the others can hold."));
    }
  }
}
