package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of figures beside the names of the rows. Columns that do not fit beside one another
 * follow below, each part with the names again; names that are too long are cut.
 */
final class WideTable {

  private static final int GAP = 2;

  /** Columns of a number with four digits, a point and a sign, and a little more. */
  private static final int LEAST_HEAD = 10;

  private record Column(String head, List<String> cells) {

    int width() {
      return GAP + Math.max(DisplayWidth.of(head), widest(cells));
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private final Page page;
  private final int indent;
  private final List<String> rows;

  WideTable(Page page, int indent, List<String> rows) {
    this.page = page;
    this.indent = indent;
    this.rows = rows.stream().map(row -> cut(row, page.surface().width() * 3 / 10)).toList();
  }

  private String cut(String name, int width) {
    return Fit.cut(name, width, page.ellipsis());
  }

  WideTable column(String head, List<String> cells) {
    columns.add(new Column(head, List.copyOf(cells)));
    return this;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  void write() {
    int left = widest(rows) + GAP;
    int room = page.surface().width() - indent - left;
    boolean fits = columns.stream().mapToInt(Column::width).sum() <= room;
    var part = new ArrayList<Column>();
    int used = 0;
    for (Column column : fits ? columns : narrowed()) {
      if (!part.isEmpty() && used + column.width() > room) {
        part(part, left);
        part.clear();
        used = 0;
      }
      part.add(column);
      used += column.width();
    }
    part(part, left);
  }

  /** The same columns under names that leave room for others. */
  private List<Column> narrowed() {
    int most = Math.max(LEAST_HEAD, page.surface().width() / 6);
    return columns.stream()
        .map(column -> new Column(cut(column.head(), most), column.cells()))
        .toList();
  }

  private void part(List<Column> part, int left) {
    var head = new StringBuilder(Fit.spaces(indent + left));
    part.forEach(column -> head.append(Fit.right(column.head(), column.width())));
    page.line(head.toString());
    for (int i = 0; i < rows.size(); i++) {
      var line = new StringBuilder(Fit.spaces(indent) + Fit.left(rows.get(i), left));
      for (Column column : part) {
        line.append(Fit.right(column.cells().get(i), column.width()));
      }
      page.line(line.toString());
    }
  }
}
