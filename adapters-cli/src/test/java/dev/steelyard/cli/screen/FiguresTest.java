package dev.steelyard.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "73.529, 73.5",
    "60, 60.0",
    "0.04, 0.0",
    "-0.04, 0.0",
    "66.25, 66.2",
    "1234.5, 1234.5"
  })
  void tenths_are_rounded_as_the_engine_rounds(double value, String text) {
    assertThat(Figures.tenths(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, all", "0, none", "0.999, >99 of 100", "0.004, <1 of 100", "0.64, 64 of 100"})
  void hundredths_never_claim_more_than_holds(double share, String text) {
    assertThat(Figures.hundredths(share)).isEqualTo(text);
  }
}
