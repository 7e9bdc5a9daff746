package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionExceptionTest {

  private static Stream<Function<List<Violation>, DecisionException>> kinds() {
    return Stream.of(
        InvalidDecisionException::new,
        UnknownMethodException::new,
        InapplicableMethodException::new,
        UnreadableDocumentException::new);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void carries_all_violations_and_says_each_on_a_line(
      Function<List<Violation>, DecisionException> kind) {
    var one = Violation.of(ErrorCode.BLANK_TEXT, Subject.at("title"), "One.");
    var two = Violation.of(ErrorCode.BLANK_TEXT, Subject.at("title"), "Two.");

    var refusal = kind.apply(List.of(one, two));

    assertThat(refusal.violations()).containsExactly(one, two);
    assertThat(refusal).hasMessage("One.\nTwo.");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_refusal_without_a_reason_cannot_be_made(
      Function<List<Violation>, DecisionException> kind) {
    assertThatThrownBy(() -> kind.apply(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a refusal needs at least one violation");
  }
}
