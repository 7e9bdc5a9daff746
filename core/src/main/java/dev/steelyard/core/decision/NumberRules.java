package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;

/** What scales of numbers say about marks they cannot read. */
final class NumberRules {

  /** The mark itself. */
  static final Subject HERE = Subject.at();

  private NumberRules() {}

  static Violation labelOnNumbers(Mark.Label label, String expected) {
    return Violation.of(
        ErrorCode.WRONG_PERFORMANCE,
        HERE,
        "\"" + label.text() + "\" is a label, but this criterion is measured by " + expected + ".");
  }
}
