package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.error.Place;

/** A line of a document with marks under the part that is wrong. */
final class SourceLine {

  /** How much of a long line is shown before the part that is wrong. */
  private static final int BEFORE = 20;

  private final Page page;
  private final Place place;
  private final String line;
  private final String gutter;

  SourceLine(Page page, Place place, String line) {
    this.page = page;
    this.place = place;
    this.line = Fit.printable(line.replace('\t', ' '));
    this.gutter = Fit.spaces(Math.max(3, String.valueOf(place.line()).length() + 1));
  }

  void write() {
    int start = Math.max(0, Math.min(place.column() - 1, line.length()));
    int from = firstShown(start);
    String cut = from > 0 ? page.ellipsis() : "";
    String shown = cut + line.substring(from);
    int indent = DisplayWidth.of(cut + line.substring(from, start));
    page.line(gutter + "|");
    page.line(Fit.left(String.valueOf(place.line()), gutter.length()) + "| " + fit(shown));
    page.line(gutter + "| " + Fit.spaces(indent) + page.ink().alarm(marks(start, indent)));
    page.line(gutter + "|");
  }

  /** The blank margin, as wide as the line number. */
  String gutter() {
    return gutter;
  }

  private String fit(String text) {
    return Fit.cut(text, room(), page.ellipsis());
  }

  private int room() {
    return page.surface().width() - gutter.length() - 2;
  }

  /** Where a long line begins to be shown, so that the part that is wrong can be seen. */
  private int firstShown(int start) {
    boolean fits = DisplayWidth.of(line) <= room() || start + BEFORE <= room();
    return fits ? 0 : Math.max(0, start - Math.min(BEFORE, room() / 3));
  }

  private String marks(int start, int indent) {
    int end = Math.max(start + 1, Math.min(place.endColumn() - 1, line.length()));
    int wanted = start < line.length() ? DisplayWidth.of(line.substring(start, end)) : 1;
    return "^".repeat(Math.max(1, Math.min(wanted, room() - indent)));
  }
}
