package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import java.util.List;

/**
 * How every row stands to every column, one letter each; the columns are in the order of the rows.
 * Letters that do not fit on a line follow below, under the names of the first and the last column.
 */
final class RelationMarks {

  private static final int GAP = 3;

  private final Page page;
  private final int indent;
  private final List<String> names;
  private final List<String> rows;

  RelationMarks(Page page, int indent, List<String> names, List<String> rows) {
    this.page = page;
    this.indent = indent;
    this.names = names;
    this.rows = rows;
  }

  void write() {
    List<String> shown = names.stream().map(this::cut).toList();
    int left = shown.stream().mapToInt(DisplayWidth::of).max().orElse(0) + GAP;
    int most = Math.max(1, (page.surface().width() - indent - left + 1) / 2);
    for (int from = 0; from < names.size(); from += most) {
      int to = Math.min(names.size(), from + most);
      if (names.size() > most) {
        String columns = names.get(from) + (to - from > 1 ? " to " + names.get(to - 1) : "");
        page.hanging(Fit.spaces(indent), "Against " + columns);
      }
      part(shown, left, from, to);
    }
  }

  private String cut(String name) {
    return Fit.cut(name, page.surface().width() * 3 / 10, page.ellipsis());
  }

  private void part(List<String> shown, int left, int from, int to) {
    for (int i = 0; i < shown.size(); i++) {
      String marks = String.join(" ", rows.get(i).substring(from, to).split(""));
      page.line(Fit.spaces(indent) + Fit.left(shown.get(i), left) + marks);
    }
  }
}
