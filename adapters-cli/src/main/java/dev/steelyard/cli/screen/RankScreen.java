package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.verdict.Verdict;
import java.util.List;

/** Who comes first, by how much, why, and how sure that is. */
public final class RankScreen {

  private static final int MOST_SETTLING = 3;

  private final Outcome outcome;
  private final NextCommands next;
  private final Page page;

  /**
   * The screen of an answer.
   *
   * @param outcome the answer
   * @param next what may be run next
   * @param surface what can be shown
   */
  public RankScreen(Outcome outcome, NextCommands next, Surface surface) {
    this.outcome = outcome;
    this.next = next;
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @return lines, each with a line break
   */
  public String text() {
    answer();
    next();
    return page.text();
  }

  private void answer() {
    page.paragraph(0, outcome.decision().heading().title()).blank();
    new ScoreBars(outcome, page).draw();
    page.blank();
    var verdict = new VerdictText(outcome, page);
    verdict.write();
    verdict.settling(MOST_SETTLING);
    reasons();
    page.paragraph(2, VerdictText.joined(outcome.statements().evidence(), page.language())).blank();
    advice();
    variations();
  }

  /**
   * The whole screen, with the intermediate results of the method below it.
   *
   * @return lines, each with a line break
   */
  public String withSteps() {
    answer();
    new StepTables(new Vocabulary(outcome.decision()), page).write(outcome.evaluation().steps());
    next();
    return page.text();
  }

  private void reasons() {
    boolean pair = outcome.evaluation().ranking().ranked().size() == 2;
    if (pair && outcome.evaluation().inPoints()) {
      var names = new Vocabulary(outcome.decision());
      new TwoSides(outcome.comparisons().get(0), names, page).write();
    } else if (!outcome.statements().reasons().isEmpty()) {
      page.paragraph(2, VerdictText.joined(outcome.statements().reasons(), page.language()))
          .blank();
    }
  }

  private void advice() {
    List<Sentence> advice = outcome.statements().advice();
    if (!advice.isEmpty()) {
      page.paragraph(2, VerdictText.joined(advice, page.language())).blank();
    }
    if (outcome.consultation().isPresent()) {
      page.line("  " + page.words(Phrase.BRIEF));
      NextCommands.write(
          page, "    ", next.command("rank", "--format", "markdown", "-o", "brief.md"));
      page.blank();
    }
  }

  /** Who stands alone was not compared with anything. */
  private void variations() {
    if (outcome.comparisons().isEmpty()) {
      return;
    }
    outcome.statements().conventions().stream()
        .filter(sentence -> VerdictText.VARIED.contains(sentence.key()))
        .forEach(sentence -> page.paragraph(2, sentence.text(page.language())));
  }

  private void next() {
    if (outcome.verdict() instanceof Verdict.TooEarly) {
      next.write(page, "ask", "robust");
    } else if (outcome.evaluation().ranking().ranked().size() > 1) {
      next.write(page, "explain", "robust");
    }
  }
}
