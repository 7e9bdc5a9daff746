package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Two alternatives pull at a rope: each criterion pulls left or right. */
final class TugOfWar {

  private static final int WIDEST_ARM = 20;
  private static final int POINTS_WIDTH = 6;
  private static final int FRAME = 2 + 1 + 3 + 1 + POINTS_WIDTH;

  private final Comparison comparison;
  private final Vocabulary names;
  private final Page page;
  private final List<Pull> pulls;
  private final double largest;
  private final int label;
  private final int arm;

  TugOfWar(Comparison comparison, Vocabulary names, Page page) {
    this.comparison = comparison;
    this.names = names;
    this.page = page;
    this.pulls =
        comparison.pulls().stream()
            .filter(pull -> pull.points() != 0)
            .sorted(Comparator.comparingDouble((Pull pull) -> -pull.points()))
            .toList();
    this.largest = pulls.stream().mapToDouble(pull -> Math.abs(pull.points())).max().orElse(1);
    this.label = labelWidth();
    this.arm = Math.min(WIDEST_ARM, (page.surface().width() - FRAME - label) / 2);
  }

  private int labelWidth() {
    int longest = pulls.stream().mapToInt(pull -> DisplayWidth.of(name(pull))).max().orElse(0);
    return Math.min(longest, page.surface().width() * 2 / 5);
  }

  void draw() {
    if (!pulls.isEmpty()) {
      page.line(heading());
      pulls.forEach(pull -> page.line(line(pull)));
      page.line(Fit.spaces(2 + label + 1 + arm + 1) + rope());
      page.line(total());
      page.blank();
    }
    idle();
  }

  private String heading() {
    int before = 2 + label + 1 + arm;
    String left = side(names.alternative(comparison.second()), before - 2);
    String right = side(names.alternative(comparison.first()), arm + 1 + POINTS_WIDTH - 2);
    return Fit.right(left + " " + arrow("◄", "<"), before)
        + " "
        + rope()
        + " "
        + arrow("►", ">")
        + " "
        + right;
  }

  private String side(String name, int width) {
    return Fit.cut(Fit.printable(name), width, page.ellipsis());
  }

  private String arrow(String drawn, String plain) {
    return page.surface().blocks() ? drawn : plain;
  }

  private String rope() {
    return page.surface().blocks() ? "│" : "|";
  }

  private String line(Pull pull) {
    String bar = page.bar().whole(Math.abs(pull.points()) / largest * arm);
    boolean right = pull.points() > 0;
    return "  "
        + Fit.left(Fit.cut(name(pull), label, page.ellipsis()), label + 1)
        + Fit.right(right ? "" : bar, arm)
        + " "
        + rope()
        + " "
        + Fit.left(right ? bar : "", arm + 1)
        + Fit.right(Figures.tenths(Math.abs(pull.shown()), page.language()), POINTS_WIDTH);
  }

  private String total() {
    double gap = comparison.shownGap();
    String ahead = names.alternative(gap < 0 ? comparison.second() : comparison.first());
    String words =
        gap == 0
            ? page.words(Phrase.TOGETHER)
            : page.words(Phrase.TOGETHER_FOR, Fit.printable(ahead));
    int before = 2 + label + 1 + arm + 3 + arm + 1;
    return Fit.left("  " + Fit.cut(words, before - 3, page.ellipsis()), before)
        + Fit.right(Figures.tenths(Math.abs(gap), page.language()), POINTS_WIDTH);
  }

  private String name(Pull pull) {
    return Fit.printable(names.criterion(pull.criterion()));
  }

  private void idle() {
    String idle =
        comparison.pulls().stream()
            .filter(pull -> pull.points() == 0)
            .map(this::name)
            .collect(Collectors.joining(", "));
    if (!idle.isEmpty()) {
      page.hanging("  " + page.words(Phrase.NO_PULL) + "  ", idle).blank();
    }
  }
}
