package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.port.Outcome;
import java.util.List;
import java.util.Locale;

/** An answer before and after some changes. */
public final class WhatIfScreen {

  private static final int SCORE_WIDTH = 10;

  private final Outcome before;
  private final Outcome after;
  private final Page page;

  /**
   * The screen of two answers.
   *
   * @param before the answer to the decision as it is
   * @param after the answer to the changed one
   * @param surface what can be shown
   */
  public WhatIfScreen(Outcome before, Outcome after, Surface surface) {
    this.before = before;
    this.after = after;
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @param changes the changes as they were written
   * @param next what may be run next
   * @return lines, each with a line break
   */
  public String text(List<String> changes, NextCommands next) {
    page.paragraph(0, before.decision().heading().title()).blank();
    page.hanging("  " + page.words(Phrase.WHAT_IF) + "  ", String.join(", ", changes)).blank();
    scores();
    String then = page.words(Phrase.BEFORE);
    String now = page.words(Phrase.AFTER);
    int width = Math.max(DisplayWidth.of(then), DisplayWidth.of(now)) + 2;
    verdict("  " + Fit.left(then, width), before);
    verdict("  " + Fit.left(now, width), after);
    next.write(page, "explain", "robust");
    return page.text();
  }

  private void scores() {
    List<Alternative> all = before.decision().alternatives();
    int name =
        Math.min(
            all.stream().mapToInt(each -> DisplayWidth.of(each.name())).max().orElse(0),
            page.surface().width() - 2 - 2 * SCORE_WIDTH);
    page.line(
        Fit.spaces(2 + name)
            + columns(page.words(Phrase.SCORE_BEFORE), page.words(Phrase.SCORE_AFTER)));
    for (Alternative each : all) {
      String cut = Fit.cut(Fit.printable(each.name()), name, page.ellipsis());
      page.line("  " + Fit.left(cut, name) + columns(score(before, each), score(after, each)));
    }
    page.blank();
  }

  private static String columns(String left, String right) {
    return Fit.right(left, SCORE_WIDTH) + Fit.right(right, SCORE_WIDTH);
  }

  private String score(Outcome outcome, Alternative alternative) {
    var ranking = outcome.evaluation().ranking();
    return ranking.order().contains(alternative.id())
        ? Figures.tenths(ranking.score(alternative.id()), page.language())
        : page.words(Phrase.OUT);
  }

  private void verdict(String lead, Outcome outcome) {
    String words = outcome.verdict().code().words(page.language());
    String said = VerdictText.joined(outcome.statements().verdict(), page.language());
    String capitals = words.toUpperCase(Locale.ROOT);
    String text =
        said.startsWith(words) ? capitals + said.substring(words.length()) : capitals + "  " + said;
    page.hanging(lead, text).blank();
  }
}
