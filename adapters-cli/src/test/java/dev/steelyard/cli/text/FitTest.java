package dev.steelyard.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {

  @Test
  void a_text_that_fits_is_not_cut() {
    assertThat(Fit.cut("Node.js", 7, "…")).isEqualTo("Node.js");
  }

  @Test
  void a_text_that_does_not_fit_is_cut() {
    assertThat(Fit.cut("Managed platform", 10, "…")).isEqualTo("Managed p…");
    assertThat(Fit.cut("Managed platform", 11, "...")).isEqualTo("Managed...");
  }

  @Test
  void a_wide_character_is_not_cut_in_half() {
    assertThat(Fit.cut("日本語", 4, "…")).isEqualTo("日…");
  }

  @Test
  void lines_break_between_words() {
    assertThat(Fit.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void a_word_that_is_too_long_is_broken() {
    assertThat(Fit.wrap("a Bewertungsverfahren", 8))
        .containsExactly("a", "Bewertun", "gsverfah", "ren");
  }

  @Test
  void line_breaks_are_kept() {
    assertThat(Fit.wrap("one\n\ntwo", 20)).containsExactly("one", "", "two");
  }

  @Test
  void control_characters_are_replaced() {
    assertThat(Fit.printable("a\u001b[31mb\tc\r\u0085")).isEqualTo("a?[31mb?c??");
  }

  @Test
  void padding_counts_columns() {
    assertThat(Fit.left("日", 4) + "|" + Fit.right("日", 4)).isEqualTo("日  |  日");
  }
}
