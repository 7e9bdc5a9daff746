package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {

  @ParameterizedTest
  @EnumSource
  void ids_are_lower_case_words_joined_by_hyphens(ErrorCode code) {
    assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(ErrorCode.valueOf(code.id().replace('-', '_').toUpperCase(Locale.ROOT)))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource
  void meanings_are_phrases_without_a_full_stop(ErrorCode code) {
    assertThat(code.meaning()).matches("[a-z].*[^.]");
  }
}
