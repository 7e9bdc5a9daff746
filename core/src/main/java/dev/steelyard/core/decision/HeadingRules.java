package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A decision has a title, calendar dates, and was decided for an alternative it has. */
final class HeadingRules implements DecisionRules.Rule {

  @Override
  public void check(Decision decision, Violations violations) {
    Heading heading = decision.heading();
    if (heading.title().isBlank()) {
      violations.add(
          Violation.of(
              ErrorCode.BLANK_TEXT, Subject.at("title"), "The title of a decision is blank."));
    }
    checkDate("date", heading.date(), violations);
    checkDate("revisit", heading.revisit(), violations);
    heading.decided().ifPresent(decided -> checkDecided(decision, decided, violations));
  }

  private static void checkDate(String field, Optional<String> date, Violations violations) {
    if (date.isPresent() && !calendarDate(date.get())) {
      violations.add(
          Violation.of(
                  ErrorCode.INVALID_DATE,
                  Subject.at(field),
                  "\"" + date.get() + "\" is not a calendar date.")
              .help("Write it as year-month-day, for instance 2026-11-24."));
    }
  }

  private static boolean calendarDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private static void checkDecided(Decision decision, Decided decided, Violations violations) {
    if (decision.alternative(decided.alternative()).isEmpty()) {
      violations.add(
          References.unknownAlternative(
              decided.alternative(), decision, Subject.at("decided", "alternative")));
    }
  }
}
