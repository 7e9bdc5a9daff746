package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRulesTest {

  private static Heading heading(String title, String date, String revisit, String chosen) {
    return new Heading(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.of(revisit),
        Optional.of(new Decided(chosen, Optional.empty())),
        Optional.empty());
  }

  private static List<Violation> violations(Heading heading) {
    return new DecisionDraft().heading(heading).violations();
  }

  @Test
  void a_title_calendar_dates_and_a_known_alternative_are_accepted() {
    assertThat(violations(heading("Hosting", "2028-02-29", "2028-12-31", "cloud"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_title_is_refused(String title) {
    assertThat(violations(Heading.of(title)))
        .containsExactly(
            Violation.of(
                ErrorCode.BLANK_TEXT, Subject.at("title"), "The title of a decision is blank."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-29", "24.11.2026", "2026-11-24T10:00", "soon", ""})
  void what_is_not_a_calendar_date_is_refused(String date) {
    var message = "\"" + date + "\" is not a calendar date.";
    var help = "Write it as year-month-day, for instance 2026-11-24.";

    assertThat(violations(heading("Hosting", date, date, "cloud")))
        .containsExactly(
            Violation.of(ErrorCode.INVALID_DATE, Subject.at("date"), message).help(help),
            Violation.of(ErrorCode.INVALID_DATE, Subject.at("revisit"), message).help(help));
  }

  @Test
  void a_choice_that_is_no_alternative_is_refused() {
    assertThat(violations(heading("Hosting", "2026-11-24", "2027-11-24", "clowd")))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ALTERNATIVE,
                    Subject.at("decided", "alternative"),
                    "There is no alternative \"clowd\".")
                .choices("clowd", List.of("server", "cloud")));
  }
}
