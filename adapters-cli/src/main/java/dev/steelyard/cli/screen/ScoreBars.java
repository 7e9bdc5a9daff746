package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.RankedAlternative;
import java.util.List;

/**
 * One bar per alternative, in ranking order; from three alternatives on also how often it is first.
 */
final class ScoreBars {

  private static final double FULL_SCORE = 100;
  private static final int WIDEST_BAR = 40;
  private static final int SHORTEST_BAR = 6;
  private static final int SCORE_WIDTH = 7;
  private static final int FIRST_WIDTH = 12;
  private static final int SHORT_FIRST_WIDTH = 10;
  private static final int LEAST_WIDTH_FOR_WORDS = 64;

  private final Outcome outcome;
  private final Page page;
  private final Vocabulary names;
  private final List<RankedAlternative> ranked;
  private final int longestName;
  private final int scoreWidth;

  ScoreBars(Outcome outcome, Page page) {
    this.outcome = outcome;
    this.page = page;
    this.names = new Vocabulary(outcome.decision());
    this.ranked = outcome.evaluation().ranking().ranked();
    this.longestName =
        ranked.stream().mapToInt(each -> DisplayWidth.of(name(each))).max().orElse(0);
    this.scoreWidth = Math.max(SCORE_WIDTH, longestFigure());
  }

  void draw() {
    if (several()) {
      page.line(Fit.spaces(2 + numberWidth() + nameWidth() + 2 + barWidth()) + heading());
    }
    ranked.forEach(each -> page.line(line(each)));
  }

  private boolean several() {
    return ranked.size() > 2;
  }

  private String heading() {
    return Fit.right(page.words(inPoints() ? Phrase.POINTS : Phrase.SCORE), scoreWidth)
        + (varied() ? Fit.right(page.words(Phrase.FIRST_IN), firstWidth()) : "");
  }

  private boolean inWords() {
    return page.surface().width() >= LEAST_WIDTH_FOR_WORDS;
  }

  /** Where nothing varies, nobody comes first in any variation. */
  private boolean varied() {
    return several() && !outcome.robustness().first().share().isEmpty();
  }

  private int firstWidth() {
    if (!varied()) {
      return 0;
    }
    return inWords() ? FIRST_WIDTH : SHORT_FIRST_WIDTH;
  }

  private String line(RankedAlternative each) {
    String name = Fit.cut(name(each), nameWidth(), page.ellipsis());
    int index = outcome.decision().alternativeIds().indexOf(each.alternative());
    String bar = barWidth() == 0 ? "" : page.bar().of(each.score() / fullScore(), barWidth());
    return "  "
        + number(each)
        + Fit.left(name, nameWidth() + 2)
        + page.ink().identity(index, bar)
        + Fit.spaces(barWidth() - bar.length())
        + Fit.right(figure(each.score()), scoreWidth)
        + first(each);
  }

  private boolean inPoints() {
    return outcome.evaluation().inPoints();
  }

  private String figure(double score) {
    return inPoints()
        ? Figures.tenths(score, page.language())
        : page.language().localized(Figures.significant(score));
  }

  private double fullScore() {
    return inPoints() ? FULL_SCORE : outcome.evaluation().scores().greatest();
  }

  /** A bar says that more is better and that there is a zero. */
  private boolean hasBars() {
    var evaluation = outcome.evaluation();
    boolean fromZero = evaluation.scores().least() >= 0 && evaluation.scores().greatest() > 0;
    return inPoints() || (fromZero && evaluation.better() == Direction.MAXIMIZE);
  }

  private String name(RankedAlternative each) {
    return Fit.printable(names.alternative(each.alternative()));
  }

  private String number(RankedAlternative each) {
    return several() ? Fit.right(each.rank() + " ", numberWidth()) : "";
  }

  private int numberWidth() {
    return several() ? String.valueOf(ranked.size()).length() + 2 : 0;
  }

  private String first(RankedAlternative each) {
    if (!varied()) {
      return "";
    }
    double share = outcome.robustness().first().of(each.alternative());
    String figure =
        inWords()
            ? Figures.hundredths(share, page.language())
            : Figures.shortHundredths(share, page.language());
    return Fit.right(figure, firstWidth());
  }

  private int nameWidth() {
    int most = page.surface().width() - 2 - numberWidth() - 2 - figuresWidth();
    return Math.min(longestName, Math.min(most, page.surface().width() * 2 / 5));
  }

  /** A figure with an exponent is wider than the others. */
  private int longestFigure() {
    return ranked.stream().mapToInt(each -> figure(each.score()).length()).max().orElse(0);
  }

  private int figuresWidth() {
    return scoreWidth + firstWidth();
  }

  private int barWidth() {
    int free = page.surface().width() - 2 - numberWidth() - nameWidth() - 2 - figuresWidth();
    return free < SHORTEST_BAR || !hasBars() ? 0 : Math.min(free, WIDEST_BAR);
  }
}
