package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** Why one alternative rather than another. */
public final class ExplainScreen {

  private final Outcome outcome;
  private final Explanation explanation;
  private final Vocabulary names;
  private final Page page;

  /**
   * The screen of a comparison.
   *
   * @param outcome the answer it belongs to
   * @param explanation the comparison
   * @param surface what can be shown
   */
  public ExplainScreen(Outcome outcome, Explanation explanation, Surface surface) {
    this.outcome = outcome;
    this.explanation = explanation;
    this.names = new Vocabulary(outcome.decision());
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @param next what may be run next
   * @param evidence whether to show what each rating rests on
   * @return lines, each with a line break
   */
  public String text(NextCommands next, boolean evidence) {
    page.paragraph(0, title()).blank();
    new TugOfWar(explanation.comparison(), names, page).draw();
    page.sentences(2, sentences());
    if (evidence) {
      new EvidenceList(outcome, page).write(explanation.comparison());
      next.write(page, "robust");
    } else {
      next.write(page, "robust");
      NextCommands.write(
          page, page.words(Phrase.EVIDENCE) + " ", next.command("explain", withEvidence()));
    }
    return page.text();
  }

  private String[] withEvidence() {
    var shown = explanation.comparison();
    boolean usual =
        outcome.comparisons().stream()
            .limit(1)
            .anyMatch(
                each -> each.first().equals(shown.first()) && each.second().equals(shown.second()));
    return usual
        ? new String[] {"--evidence"}
        : new String[] {shown.first(), shown.second(), "--evidence"};
  }

  private List<String> sentences() {
    return explanation.sentences().stream().map(each -> each.text(page.language())).toList();
  }

  private String title() {
    String first = names.alternative(explanation.comparison().first());
    String second = names.alternative(explanation.comparison().second());
    return explanation.comparison().gap() > 0
        ? page.words(Phrase.RATHER, first, second)
        : page.words(Phrase.COMPARED, first, second);
  }
}
