package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

  private final Violations violations = new Violations();

  private static Violation violation(String message) {
    return Violation.of(ErrorCode.BLANK_TEXT, Subject.at("title"), message);
  }

  @Test
  void nothing_noted_refuses_nothing() {
    assertThat(violations.none()).isTrue();
    assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void refuses_with_everything_that_was_noted() {
    violations.add(violation("One."));
    violations.addAll(List.of(violation("Two."), violation("Three.")));

    assertThat(violations.none()).isFalse();
    assertThatThrownBy(violations::throwIfAny)
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("One.\nTwo.\nThree.");
  }

  @Test
  void an_attempt_that_works_gives_the_part() {
    assertThat(violations.attempt(Subject.at(), () -> "part")).contains("part");
    assertThat(violations.none()).isTrue();
  }

  @Test
  void an_attempt_that_is_refused_notes_why_under_its_place() {
    var refused = violations.attempt(Subject.at("criteria", "cost"), ViolationsTest::refuse);

    assertThat(refused).isEmpty();
    assertThat(violations.all())
        .extracting(Violation::subject)
        .containsExactly(Subject.at("criteria", "cost", "title"));
  }

  private static String refuse() {
    throw new InvalidDecisionException(List.of(violation("No.")));
  }

  @Test
  void an_attempt_does_not_hide_programming_errors() {
    assertThatThrownBy(() -> violations.attempt(Subject.at(), () -> List.of().get(0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void violations_with_a_place_come_in_the_order_of_the_document() {
    violations.add(violation("Third.").at(new Place("", 2, 9, 10)));
    violations.add(violation("Second.").at(new Place("", 2, 1, 2)));
    violations.add(violation("First."));

    assertThat(violations.all())
        .extracting(Violation::message)
        .containsExactly("First.", "Second.", "Third.");
  }
}
