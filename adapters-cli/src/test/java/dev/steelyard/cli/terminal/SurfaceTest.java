package dev.steelyard.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {

  @ParameterizedTest
  @CsvSource({"10, 24", "24, 24", "80, 80", "100, 100", "400, 100"})
  void lines_stay_readable(int columns, int width) {
    assertThat(new Surface(columns, true, false).width()).isEqualTo(width);
  }
}
