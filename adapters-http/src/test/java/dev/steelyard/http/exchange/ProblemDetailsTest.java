package dev.steelyard.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemDetailsTest {

  private static final List<Violation> ONE =
      List.of(Violation.of(ErrorCode.BLANK_TEXT, Subject.at("title"), "The title is blank."));

  static Stream<Arguments> every_refusal_of_a_decision_has_its_status() {
    return Stream.of(
        Arguments.of(new UnreadableDocumentException(ONE), 400, "unreadable-document"),
        Arguments.of(new InvalidDecisionException(ONE), 422, "invalid-decision"),
        Arguments.of(new UnknownMethodException(ONE), 422, "unknown-method"),
        Arguments.of(new InapplicableMethodException(ONE), 422, "inapplicable-method"));
  }

  @ParameterizedTest
  @MethodSource
  void every_refusal_of_a_decision_has_its_status(
      DecisionException refused, int status, String type) {
    var problem = ProblemDetails.of(refused);

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).isEqualTo(type);
    assertThat(problem.violations()).isEqualTo(ONE);
    assertThat(problem.detail()).isEqualTo("One thing is wrong. Nothing was calculated.");
  }

  @Test
  void several_violations_are_counted() {
    var refused = new InvalidDecisionException(List.of(ONE.get(0), ONE.get(0)));

    assertThat(ProblemDetails.of(refused).detail())
        .isEqualTo("2 things are wrong. Nothing was calculated.");
  }

  @Test
  void the_table_of_statuses() {
    var table =
        Arrays.stream(ProblemDetails.values())
            .map(details -> details.status() + " " + details.id())
            .toList();

    assertThat(table)
        .containsExactly(
            "400 unreadable-document",
            "400 invalid-request",
            "404 unknown-address",
            "404 unknown-template",
            "404 unknown-schema",
            "405 method-not-allowed",
            "406 not-acceptable",
            "408 slow-request",
            "413 body-too-large",
            "414 address-too-long",
            "415 unsupported-media-type",
            "421 wrong-host",
            "422 invalid-decision",
            "422 unknown-method",
            "422 inapplicable-method",
            "429 too-many-requests",
            "431 headers-too-large",
            "500 internal-error",
            "503 busy",
            "503 timed-out",
            "503 unavailable");
  }

  @Test
  void every_problem_says_what_it_means_in_sentences() {
    assertThat(ProblemDetails.values())
        .allSatisfy(details -> assertThat(details.meaning()).matches("[A-Z/].*\\."))
        .allSatisfy(details -> assertThat(details.title()).matches("[A-Z].*[^.]"));
  }
}
