package dev.steelyard.core.decision;

import dev.steelyard.core.error.Violations;
import java.util.List;

/** Every rule that a decision as a whole must keep, each a small policy of its own. */
final class DecisionRules {

  /** Looks at one side of a decision and notes what is wrong. */
  interface Rule {
    void check(Decision decision, Violations violations);
  }

  private static final List<Rule> ALL =
      List.of(
          new HeadingRules(),
          new NamingRules(),
          new PerformanceRules(),
          new ConstraintRules(),
          new WeightRules(),
          new QuestionRules(),
          new AnswerRules());

  private DecisionRules() {}

  static Violations check(Decision decision) {
    var violations = new Violations();
    ALL.forEach(rule -> rule.check(decision, violations));
    return violations;
  }
}
