package dev.steelyard.cli.help;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;

/** A term and what it means: side by side, or one below the other where there is no room. */
final class DefinitionRow {

  private static final int LEAST_MEANING_WIDTH = 28;
  private static final int INDENT = 2;
  private static final int INDENT_BELOW = 6;

  private final Page page;
  private final int column;

  /** A row whose meanings begin at a column after the indent. */
  DefinitionRow(Page page, int column) {
    this.page = page;
    this.column = column;
  }

  void write(String term, String meaning) {
    String lead = Fit.spaces(INDENT) + Fit.left(term, column);
    boolean fits = page.surface().width() - INDENT - column >= LEAST_MEANING_WIDTH;
    if (fits && DisplayWidth.of(term) < column) {
      page.hanging(lead, meaning);
    } else {
      page.hanging(Fit.spaces(INDENT), term);
      page.paragraph(INDENT_BELOW, meaning);
    }
  }
}
