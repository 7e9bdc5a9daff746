package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasureTest {

  @Test
  void about_four_significant_digits_are_shown() {
    assertThat(Measure.of(Split.SHAPLEY, "of the score", 0.7).decimals()).isEqualTo(4);
    assertThat(Measure.of(Split.SHAPLEY, "of the score", 71).decimals()).isEqualTo(2);
    assertThat(Measure.of(Split.SHAPLEY, "of the score", 4.2e7).decimals()).isEqualTo(-4);
    assertThat(Measure.of(Split.SHAPLEY, "of the score", 0).decimals()).isEqualTo(3);
    assertThat(Measure.of(Split.SHAPLEY, "of the score", 1e-30).decimals()).isEqualTo(12);
  }

  @Test
  void amounts_are_shown_in_it() {
    var measure = Measure.of(Split.SHAPLEY, "of the score", 0.7);

    assertThat(Argument.in(measure, 0.12346).text()).isEqualTo("0.1235 of the score");
    assertThat(Argument.in(measure, 0.00001).text()).isEqualTo("less than 0.0001 of the score");
    assertThat(Argument.in(measure, 0).text()).isEqualTo("0 of the score");
    assertThat(Argument.in(Measure.of(Split.VOTES, "of it", 4.2e7), 4.2e7).text())
        .isEqualTo("42000000 of it");
    assertThat(Argument.in(Measure.POINTS, 3).text()).isEqualTo("3 points");
  }

  @Test
  void an_error_is_at_least_0() {
    assertThat(Measure.POINTS.within(2).error()).isEqualTo(2);
    assertThatThrownBy(() -> Measure.POINTS.within(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("error must be at least 0, but was NaN");
  }
}
