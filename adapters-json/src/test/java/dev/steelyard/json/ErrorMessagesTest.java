package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorMessagesTest {

  /** These are about methods, options and requests, of which a document knows nothing. */
  private static final Set<ErrorCode> NOT_FROM_DOCUMENTS =
      EnumSet.of(
          ErrorCode.UNKNOWN_METHOD,
          ErrorCode.INAPPLICABLE_METHOD,
          ErrorCode.INVALID_OPTION,
          ErrorCode.UNKNOWN_TEMPLATE);

  static List<ErrorExample> examples() {
    return ErrorExamples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void one_mistake_gives_one_message_at_its_place(ErrorExample example) {
    Violation violation = onlyViolation(example.document());

    assertThat(violation.code()).isEqualTo(example.code());
    assertThat(violation.message()).isEqualTo(example.message());
    assertThat(violation.place()).map(ErrorMessagesTest::shown).contains(example.where());
  }

  @Test
  void every_code_that_a_document_can_cause_has_an_example() {
    Set<ErrorCode> shown = EnumSet.copyOf(NOT_FROM_DOCUMENTS);
    examples().forEach(example -> shown.add(example.code()));

    assertThat(shown).containsExactlyInAnyOrder(ErrorCode.values());
  }

  private static Violation onlyViolation(String document) {
    DecisionException refusal =
        catchThrowableOfType(DecisionException.class, () -> new YamlFormat().read(document));
    assertThat(refusal.violations()).hasSize(1);
    return refusal.violations().get(0);
  }

  private static String shown(Place place) {
    return place.line() + ":" + place.column() + ":" + place.endColumn();
  }
}
