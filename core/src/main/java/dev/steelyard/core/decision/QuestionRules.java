package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Questions can be asked: ids are unique, answers are offered, effects refer to what exists. */
final class QuestionRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    checkImportance(decision.questionnaire().importance(), violations);
    var seen = new HashSet<String>();
    for (Question question : decision.questionnaire().questions()) {
      Subject here = Subject.at("questions", question.id());
      checkQuestion(question, here, seen.add(question.id()), violations);
      checkEffects(decision, question, here, violations);
    }
  }

  private static void checkImportance(ImportanceScale scale, Violations violations) {
    boolean points = scale.points().values().stream().allMatch(Numbers::finiteAtLeastZero);
    boolean range = 0 <= scale.notSureLow() && scale.notSureLow() <= scale.notSureHigh();
    if (!points || !range || !Double.isFinite(scale.notSureHigh())) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_QUESTION,
              Subject.at("importance"),
              "Importance points must be finite and at least 0, and \"not sure\" a range from low"
                  + " to high."));
    }
    var levels = scale.points().keySet();
    if (levels.isEmpty() || levels.contains(Answers.NOT_SURE) || blank(levels)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_QUESTION,
              Subject.at("importance"),
              "Importance must have one or more levels with a text, besides \"not sure\"."));
    }
  }

  private static boolean blank(Collection<String> texts) {
    return texts.stream().anyMatch(String::isBlank);
  }

  private static void checkQuestion(
      Question question, Subject here, boolean fresh, Violations violations) {
    if (!Ids.valid(question.id()) || !fresh) {
      var code = fresh ? ErrorCode.INVALID_ID : ErrorCode.DUPLICATE_ID;
      String rule = fresh ? "\" cannot be an id: " + Ids.FORM + "." : "\" is asked twice.";
      violations.add(Violation.of(code, here, "\"" + question.id() + rule));
    }
    if (question.ask().isBlank()) {
      violations.add(
          Violation.of(
              ErrorCode.BLANK_TEXT, here, "Question \"" + question.id() + "\" asks nothing."));
    }
  }

  private static void checkEffects(
      Decision decision, Question question, Subject here, Violations violations) {
    if (question instanceof ChoiceQuestion asked) {
      checkChoices(decision, asked, here, violations);
    } else if (question instanceof ImportanceQuestion asked) {
      checkShares(decision, asked, here, violations);
    }
  }

  private static void checkChoices(
      Decision decision, ChoiceQuestion question, Subject here, Violations violations) {
    List<String> labels = question.options(ImportanceScale.STANDARD);
    boolean twice = new HashSet<>(labels).size() < labels.size();
    if (labels.size() < 2 || twice || labels.contains(Answers.NOT_SURE)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_QUESTION,
              here,
              "Question \""
                  + question.id()
                  + "\" must offer two or more different answers besides \"not sure\"."));
    }
    if (blank(labels)) {
      violations.add(
          Violation.of(
              ErrorCode.BLANK_TEXT,
              here,
              "Question \"" + question.id() + "\" offers a blank answer."));
    }
    for (Choice choice : question.choices()) {
      Subject rate = Subject.at("options", choice.label(), "rate").under(here);
      new CellRules(decision, violations).check(choice.ratings(), rate);
    }
  }

  private static void checkShares(
      Decision decision, ImportanceQuestion question, Subject outer, Violations violations) {
    if (!decision.weights().usesAnswers()) {
      violations.add(
          Violation.of(
                  ErrorCode.INVALID_QUESTION,
                  outer,
                  "Question \""
                      + question.id()
                      + "\" asks for importance, but weights are stated by "
                      + decision.weights().by()
                      + ".")
              .help("State the weights by needs, so that answers can add to them."));
    }
    question
        .importance()
        .forEach(
            (criterion, share) -> {
              Subject here = Subject.at("importance", criterion).under(outer);
              if (decision.criteria().leaf(criterion).isEmpty()) {
                violations.add(References.unknownCriterion(criterion, decision, here));
              }
              checkShare(share, here, violations);
            });
  }

  private static void checkShare(double share, Subject here, Violations violations) {
    if (!(share > 0 && share <= 1)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_QUESTION,
              here,
              "A share of importance must be more than 0 and at most 1, but is "
                  + Numbers.text(share)
                  + "."));
    }
  }
}
