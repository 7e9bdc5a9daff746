package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.port.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How sure the ranking is and what would change who comes first. */
public final class RobustScreen {

  /** What the tables of this screen say already. */
  private static final Set<SentenceKey> IN_TABLES =
      EnumSet.of(
          SentenceKey.REVERSES_IF,
          SentenceKey.LEVEL_IF,
          SentenceKey.TIPPING_WEIGHT,
          SentenceKey.TIPPING_RATING_LEVEL,
          SentenceKey.TIPPING_RATING_REVERSED);

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
  public RobustScreen(Outcome outcome, NextCommands next, Surface surface) {
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
    page.paragraph(0, outcome.decision().heading().title()).blank();
    List<Sentence> conventions = outcome.statements().conventions();
    page.paragraph(0, varied(conventions)).blank();
    if (!outcome.robustness().first().share().isEmpty()) {
      new FirstBars(outcome, page).draw();
      page.blank();
    }
    new ChangeTables(outcome, page).write();
    others();
    new VerdictText(outcome, page).settling(Integer.MAX_VALUE);
    page.paragraph(2, VerdictText.joined(outcome.statements().evidence(), page.language())).blank();
    page.paragraph(2, text(conventions, SentenceKey.POINTS_MEAN));
    page.paragraph(2, text(conventions, SentenceKey.CUT_OFFS));
    next.write(page, "rank", "explain");
    return page.text();
  }

  private void others() {
    outcome.statements().changes().stream()
        .filter(sentence -> !IN_TABLES.contains(sentence.key()))
        .forEach(sentence -> page.paragraph(2, sentence.text(page.language())));
    page.blank();
  }

  private String varied(List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> VerdictText.VARIED.contains(sentence.key()))
        .map(sentence -> sentence.text(page.language()))
        .findFirst()
        .orElse("");
  }

  private String text(List<Sentence> sentences, SentenceKey key) {
    return sentences.stream()
        .filter(sentence -> sentence.key() == key)
        .map(sentence -> sentence.text(page.language()))
        .findFirst()
        .orElse("");
  }
}
