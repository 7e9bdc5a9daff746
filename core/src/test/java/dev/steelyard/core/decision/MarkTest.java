package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

  @Test
  void is_shown_as_it_is_written() {
    assertThat(Mark.of(40).text()).isEqualTo("40");
    assertThat(Mark.of(0.25).text()).isEqualTo("0.25");
    assertThat(Mark.of("very good").text()).isEqualTo("very good");
  }

  @Test
  void negative_zero_is_zero() {
    assertThat(Mark.of(-0.0)).isEqualTo(Mark.of(0.0));
  }

  @Test
  void a_number_is_not_the_label_that_looks_like_it() {
    assertThat(Mark.of(40)).isNotEqualTo(Mark.of("40"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_number_must_be_finite(double value) {
    assertThatThrownBy(() -> Mark.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mark must be finite, but was " + value);
  }
}
