package dev.steelyard.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({"'', 0", "Node.js, 7", "日本, 4", "한국, 4", "🚀, 2", "e\u0301, 1", "█▏, 2", "Größe, 5"})
  void counts_columns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
