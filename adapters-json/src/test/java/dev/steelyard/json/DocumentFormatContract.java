package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DocumentFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What every notation promises. A test of a new one extends this and hands in documents of its own.
 */
abstract class DocumentFormatContract {
  private static final int DECISIONS = 400;

  abstract DocumentFormat format();

  /** A decision called Lunch, with its title on a line of its own. */
  abstract String lunch();

  /** The same decision with {@code "title"} written as another key. */
  abstract String lunchWithKey(String key);

  /** The same decision without a title. */
  abstract String lunchWithoutTitle();

  /** The same decision with a number for a title. */
  abstract String lunchWithNumberForTitle();

  /** The place of the title's value in {@link #lunchWithNumberForTitle()}. */
  abstract Place placeOfNumber();

  /** A text that is not well-formed, and the place where that shows. */
  abstract Map.Entry<String, Place> broken();

  /** The same decision with {@code "x-mood": "good"} besides. */
  abstract String lunchWithExtension();

  /** Answers: team is both, data is not sure. */
  abstract String answers();

  @Test
  void reads_what_it_is_given() {
    Decision decision = format().read(lunch()).decision();

    assertThat(decision.heading().title()).isEqualTo("Lunch");
    assertThat(decision.alternativeIds()).containsExactly("soup", "salad");
  }

  @Test
  void writing_and_then_reading_gives_an_equal_decision() {
    RandomDecisions.check(
        DECISIONS,
        decision ->
            assertThat(format().read(format().write(decision)).decision()).isEqualTo(decision));
  }

  @Test
  void odd_texts_numbers_and_extensions_survive() {
    for (long seed = 1; seed <= DECISIONS; seed++) {
      Decision decision = OddDecisions.of(seed);
      assertThat(format().read(format().write(decision)).decision())
          .as("seed " + seed)
          .isEqualTo(decision);
    }
  }

  @Test
  void what_it_writes_is_canonical() {
    for (long seed = 1; seed <= DECISIONS; seed++) {
      String text = format().write(OddDecisions.of(seed));
      assertThat(format().write(format().read(text).decision())).as("seed " + seed).isEqualTo(text);
    }
  }

  @Test
  void what_it_writes_ends_with_one_line_break() {
    String text = format().write(format().read(lunch()).decision());

    assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
  }

  @Test
  void an_unknown_key_is_refused_with_the_nearest_known_one() {
    Violation violation = onlyViolation(lunchWithKey("titel"));

    assertThat(violation.code()).isEqualTo(ErrorCode.UNKNOWN_KEY);
    assertThat(violation.message()).isEqualTo("\"titel\" is not a key of a decision.");
    assertThat(violation.replacement()).contains("title");
    assertThat(violation.allowed()).contains("title", "alternatives", "weights");
    assertThat(violation.place()).map(Place::pointer).contains("/titel");
  }

  @Test
  void a_missing_key_is_named() {
    Violation violation = onlyViolation(lunchWithoutTitle());

    assertThat(violation.code()).isEqualTo(ErrorCode.MISSING_KEY);
    assertThat(violation.message()).isEqualTo("A decision needs \"title\".");
    assertThat(violation.place()).map(Place::line).contains(1);
  }

  @Test
  void a_wrong_type_is_refused_at_its_place() {
    Violation violation = onlyViolation(lunchWithNumberForTitle());

    assertThat(violation.code()).isEqualTo(ErrorCode.WRONG_TYPE);
    assertThat(violation.message()).isEqualTo("\"title\" must be a text, but is a number.");
    assertThat(violation.place()).contains(placeOfNumber());
  }

  @Test
  void keys_that_start_with_x_are_kept() {
    Decision decision = format().read(lunchWithExtension()).decision();

    assertThat(decision.extensions()).containsExactly(Map.entry("/x-mood", "\"good\""));
  }

  @Test
  void text_that_is_not_well_formed_is_refused_at_its_place() {
    var refusal =
        catchThrowableOfType(
            UnreadableDocumentException.class, () -> format().read(broken().getKey()));

    assertThat(refusal.violations()).hasSize(1);
    assertThat(refusal.violations().get(0).code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT);
    assertThat(refusal.violations().get(0).place()).contains(broken().getValue());
  }

  @Test
  void knows_where_the_parts_of_a_decision_stand() {
    var document = format().read(lunch());

    assertThat(document.place(Subject.at("title"))).map(Place::pointer).contains("/title");
    assertThat(document.place(Subject.at("performances", "taste", "soup", "why")))
        .map(Place::pointer)
        .contains("/performances/taste/soup");
    assertThat(document.place(Subject.at("nowhere"))).map(Place::pointer).contains("");
  }

  @Test
  void reads_answers_alone_or_inside_an_object() {
    assertThat(format().readAnswers(answers()))
        .isEqualTo(Answers.NONE.with("team", "both").with("data", "not sure"));
  }

  @Test
  void says_how_people_and_programs_call_it() {
    assertThat(format().name()).matches("[a-z]+");
    assertThat(format().endings().get(0)).isEqualTo(format().name());
    assertThat(format().mediaTypes().get(0)).isEqualTo("application/" + format().name());
  }

  private Violation onlyViolation(String text) {
    DecisionException refusal =
        catchThrowableOfType(InvalidDecisionException.class, () -> format().read(text));
    List<Violation> violations = refusal.violations();
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }
}
