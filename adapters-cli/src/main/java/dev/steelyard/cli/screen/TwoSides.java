package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The largest reasons for each of two alternatives, side by side where there is room. */
final class TwoSides {

  private static final int SHOWN = 3;
  private static final int POINTS_WIDTH = 5;
  private static final int LEAST_WIDTH_SIDE_BY_SIDE = 64;

  private final Comparison comparison;
  private final Vocabulary names;
  private final Page page;

  TwoSides(Comparison comparison, Vocabulary names, Page page) {
    this.comparison = comparison;
    this.names = names;
    this.page = page;
  }

  void write() {
    int width = page.surface().width() - 2;
    boolean sideBySide = width + 2 >= LEAST_WIDTH_SIDE_BY_SIDE;
    int column = sideBySide ? width / 2 : width;
    List<String> pros = column(comparison.first(), comparison.reasonsFor(), column);
    List<String> cons = column(comparison.second(), comparison.reasonsAgainst(), column);
    if (sideBySide) {
      beside(pros, cons, column);
    } else {
      pros.forEach(line -> page.line("  " + line));
      cons.forEach(line -> page.line("  " + line));
    }
    page.blank();
  }

  private void beside(List<String> left, List<String> right, int column) {
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      page.line("  " + Fit.left(cell(left, row), column) + cell(right, row));
    }
  }

  private static String cell(List<String> lines, int row) {
    return row < lines.size() ? lines.get(row) : "";
  }

  private List<String> column(String alternative, List<Pull> pulls, int width) {
    var lines = new ArrayList<String>();
    lines.add(cut(page.words(Phrase.FOR, Fit.printable(names.alternative(alternative))), width));
    pulls.stream().limit(SHOWN).forEach(pull -> lines.add(cut(line(pull), width)));
    if (pulls.isEmpty()) {
      lines.add(Fit.spaces(POINTS_WIDTH) + "  " + page.words(Phrase.NO_CRITERION));
    }
    if (pulls.size() > SHOWN) {
      lines.add(cut(rest(pulls.subList(SHOWN, pulls.size())), width));
    }
    return lines;
  }

  private String cut(String line, int width) {
    return Fit.cut(line, width - 2, page.ellipsis());
  }

  private String line(Pull pull) {
    return entry(Math.abs(pull.shown()), Fit.printable(names.criterion(pull.criterion())));
  }

  /** What is shown adds up to the gap, so the shown pulls are added, not the exact ones. */
  private String rest(List<Pull> smaller) {
    double sum = smaller.stream().mapToDouble(pull -> Math.abs(pull.shown())).sum();
    return entry(sum, words(smaller.size()));
  }

  private String words(int count) {
    return count == 1
        ? page.words(Phrase.ONE_SMALLER)
        : page.words(Phrase.SEVERAL_SMALLER, new Argument.Count(count).text(page.language()));
  }

  private String entry(double points, String text) {
    return Fit.right(Figures.tenths(points, page.language()), POINTS_WIDTH) + "  " + text;
  }
}
