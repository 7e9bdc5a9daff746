package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Two columns: what, and what comes of it. Where they do not fit side by side, one below the other.
 */
final class ResultTable {

  /** Spaces between the two columns. */
  static final int GAP = 3;

  private record Row(String what, String result) {}

  private final List<Row> rows = new ArrayList<>();
  private final Page page;
  private final int indent;

  ResultTable(Page page, int indent) {
    this.page = page;
    this.indent = indent;
  }

  ResultTable row(String what, String result) {
    rows.add(new Row(Fit.printable(what), Fit.printable(result)));
    return this;
  }

  void write() {
    int left = rows.stream().mapToInt(row -> DisplayWidth.of(row.what())).max().orElse(0);
    int right = rows.stream().mapToInt(row -> DisplayWidth.of(row.result())).max().orElse(0);
    boolean fits = indent + left + GAP + right <= page.surface().width();
    rows.forEach(row -> write(row, fits ? left + GAP : 0));
  }

  private void write(Row row, int left) {
    if (left > 0) {
      page.line(Fit.spaces(indent) + Fit.left(row.what(), left) + row.result());
    } else {
      page.paragraph(indent, row.what());
      page.paragraph(indent + 2, row.result());
    }
  }
}
