package dev.steelyard.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "0.001, ▏",
    "0.5, █████",
    "0.55, █████▌",
    "0.735, ███████▍",
    "1, ██████████",
    "1.5, ██████████",
    "-1, ''"
  })
  void is_as_long_as_its_part_in_eighths(double part, String bar) {
    assertThat(new Bar(true).of(part, 10)).isEqualTo(bar);
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "0.001, #", "0.55, ######", "1, ##########"})
  void is_drawn_in_whole_columns_without_blocks(double part, String bar) {
    assertThat(new Bar(false).of(part, 10)).isEqualTo(bar);
  }
}
