package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Answers are about two different siblings, once each, and connect all of them. */
final class PairRules {

  private final String field;
  private final List<String> ids;
  private final Violations violations = new Violations();

  private PairRules(String field, List<CriteriaNode> siblings) {
    this.field = field;
    this.ids = siblings.stream().map(CriteriaNode::id).toList();
  }

  static List<Violation> check(
      String field, List<CriteriaNode> siblings, List<PairAnswer> answers) {
    var rules = new PairRules(field, siblings);
    rules.checkEach(answers);
    if (rules.violations.none()) {
      rules.checkConnected(answers);
    }
    return rules.violations.all();
  }

  private void checkEach(List<PairAnswer> answers) {
    var seen = new HashSet<List<String>>();
    for (int k = 0; k < answers.size(); k++) {
      PairAnswer answer = answers.get(k);
      Subject here = Subject.at(field, String.valueOf(k));
      checkKnown(answer.one(), here);
      checkKnown(answer.other(), here);
      checkRatio(answer, here);
      if (answer.one().equals(answer.other())) {
        refuse(here, "\"" + answer.one() + "\" is compared with itself.");
      } else if (!seen.add(answer.question())) {
        refuse(here, pair(answer) + " are compared more than once.");
      }
    }
  }

  private static String pair(PairAnswer answer) {
    return "\"" + answer.one() + "\" and \"" + answer.other() + "\"";
  }

  private void checkKnown(String id, Subject here) {
    if (!ids.contains(id)) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_CRITERION,
                  here,
                  "\"" + id + "\" is compared, but there is no such criterion here.")
              .choices(id, ids));
    }
  }

  private void checkRatio(PairAnswer answer, Subject here) {
    if (!answer.usable()) {
      double wrong = answer.low() < 1 / PairAnswer.MOST ? answer.low() : answer.high();
      String is = ", but is " + Numbers.text(wrong) + ".";
      refuse(here, "The ratio of " + pair(answer) + " must be from 0.000001 to 1000000" + is);
    }
  }

  private void refuse(Subject here, String message) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
  }

  private void checkConnected(List<PairAnswer> answers) {
    List<List<String>> groups = PairwiseMatrix.of(ids, answers).groups();
    if (groups.size() > 1) {
      String apart =
          groups.stream().map(group -> String.join(", ", group)).collect(Collectors.joining("; "));
      violations.add(
          Violation.of(
                  ErrorCode.MISSING_WEIGHT,
                  Subject.at(field),
                  "The answers fall apart into groups that are not compared: " + apart + ".")
              .help("Compare one of each group with one of another."));
    }
  }
}
