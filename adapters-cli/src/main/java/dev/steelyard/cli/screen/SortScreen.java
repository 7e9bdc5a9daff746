package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** The category of every alternative. */
public final class SortScreen {

  private final Outcome outcome;
  private final Page page;

  /**
   * The screen of a sorted decision.
   *
   * @param outcome the answer
   * @param surface what can be shown
   */
  public SortScreen(Outcome outcome, Surface surface) {
    this.outcome = outcome;
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @param assignments each rule of the method with a category for every alternative
   * @return lines, each with a line break
   */
  public String text(List<Step.Labels> assignments) {
    var names = new Vocabulary(outcome.decision());
    page.paragraph(0, outcome.decision().heading().title()).blank();
    for (Step.Labels each : assignments) {
      page.line("  " + page.ink().strong(each.id()));
      page.paragraph(2, each.caption());
      var rows = new ResultTable(page, 2);
      each.words().forEach((id, word) -> rows.row(Fit.printable(names.alternative(id)), word));
      rows.write();
      page.blank();
    }
    return page.text();
  }

  /**
   * Records for scripts: {@code category rule id category}.
   *
   * @param assignments each rule of the method
   * @return lines, each with a line break
   */
  public static String records(List<Step.Labels> assignments) {
    var records = new TabRecords();
    for (Step.Labels each : assignments) {
      each.words().forEach((id, word) -> records.add("category", each.id(), id, word));
    }
    return records.text();
  }
}
