package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalQuantileTest {

  @ParameterizedTest
  @CsvSource({
    ".5, 0",
    ".975, 1.959963984540054",
    ".99, 2.3263478740408408",
    ".1, -1.2815515655446004"
  })
  void has_the_tabled_values(double p, double expected) {
    assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1e-30, 1e-8, .01, .2, .49, .5, .51, .9, .9999999})
  void undoes_the_distribution(double p) {
    assertThat(NormalDistribution.cumulative(NormalQuantile.of(p))).isCloseTo(p, within(1e-11 * p));
  }

  @Test
  void refuses_what_has_no_finite_answer() {
    assertThatThrownBy(() -> NormalQuantile.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NormalQuantile.of(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
