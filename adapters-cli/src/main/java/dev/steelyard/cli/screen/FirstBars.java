package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** One bar per alternative: in how many variations it comes first. */
final class FirstBars {

  private static final int WIDEST_BAR = 40;
  private static final int SHORTEST_BAR = 6;
  private static final int LEAST_WIDTH_FOR_WORDS = 64;

  private final Outcome outcome;
  private final Page page;
  private final Vocabulary names;
  private final List<String> order;
  private final int longestLabel;
  private final int longestFigure;

  FirstBars(Outcome outcome, Page page) {
    this.outcome = outcome;
    this.page = page;
    this.names = new Vocabulary(outcome.decision());
    this.order = outcome.evaluation().ranking().order();
    this.longestLabel =
        order.stream().mapToInt(each -> DisplayWidth.of(label(each))).max().orElse(0);
    this.longestFigure = order.stream().mapToInt(each -> figure(each).length()).max().orElse(0);
  }

  void draw() {
    order.forEach(alternative -> page.line(line(alternative)));
  }

  private String line(String alternative) {
    double share = share(alternative);
    String label = Fit.cut(label(alternative), labelWidth(), page.ellipsis());
    String bar = barWidth() == 0 ? "" : page.bar().of(share, barWidth());
    int index = outcome.decision().alternativeIds().indexOf(alternative);
    return "  "
        + Fit.left(label, labelWidth() + 2)
        + page.ink().identity(index, bar)
        + Fit.spaces(barWidth() - bar.length() + 2)
        + figure(alternative);
  }

  private double share(String alternative) {
    return outcome.robustness().first().of(alternative);
  }

  private String figure(String alternative) {
    double share = share(alternative);
    return inWords()
        ? Figures.variations(share, page.language())
        : Figures.shortHundredths(share, page.language());
  }

  private String label(String alternative) {
    String name = Fit.printable(names.alternative(alternative));
    return inWords() ? page.words(Phrase.FIRST, name) : name;
  }

  private boolean inWords() {
    return page.surface().width() >= LEAST_WIDTH_FOR_WORDS;
  }

  private int labelWidth() {
    return Math.min(longestLabel, page.surface().width() * 2 / 5);
  }

  private int barWidth() {
    int free = page.surface().width() - 2 - labelWidth() - 2 - 2 - longestFigure;
    return free < SHORTEST_BAR ? 0 : Math.min(free, WIDEST_BAR);
  }
}
