package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({"40, 40", "0.25, 0.25", ".5, 0.5", "-3, -3", "+3, 3", "1e3, 1000", "2.5E-1, 0.25"})
  void plain_and_exponent_notation_is_read(String text, double value) {
    assertThat(Numerals.finite(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "forty",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "0x10",
        "0x1p3",
        "40d",
        "40f",
        "1,5",
        "1_000",
        "--1",
        "1e",
        "٤٠"
      })
  void nothing_else_is_a_number(String text) {
    assertThat(Numerals.finite(text)).isEmpty();
  }
}
