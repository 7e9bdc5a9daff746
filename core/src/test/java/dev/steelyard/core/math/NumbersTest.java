package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "40.0, 40",
    "0.25, 0.25",
    "1200000, 1200000",
    "-0.2, -0.2",
    "0, 0",
    "-0.0, 0",
    "1e-7, 0.0000001",
    "1e21, 1000000000000000000000",
    "NaN, NaN",
    "Infinity, Infinity",
    "-Infinity, -Infinity"
  })
  void writes_the_shortest_plain_decimal(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Test
  void what_is_written_reads_back_as_the_same_number() {
    var random = new SplittableRandom(5);
    for (int k = 0; k < 10_000; k++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void writes_the_same_in_every_locale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Numbers.text(1234.5)).isEqualTo("1234.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_middle_exists_for_the_largest_numbers_too() {
    assertThat(Numbers.middle(20, 40)).isEqualTo(30);
    assertThat(Numbers.middle(1.5e308, 1.7e308)).isEqualTo(1.6e308);
    assertThat(Numbers.middle(-1.7e308, 1.7e308)).isEqualTo(0);
    assertThat(Numbers.middle(Double.MIN_VALUE, Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 0.5, Double.MAX_VALUE})
  void finite_numbers_from_zero_are_accepted(double value) {
    assertThat(Numbers.finiteAtLeastZero(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void negative_and_unbounded_numbers_are_not(double value) {
    assertThat(Numbers.finiteAtLeastZero(value)).isFalse();
  }
}
