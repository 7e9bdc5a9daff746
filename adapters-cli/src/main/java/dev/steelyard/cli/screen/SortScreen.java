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
  public String text(List<Step.Assignment> assignments) {
    var names = new Vocabulary(outcome.decision());
    page.paragraph(0, outcome.decision().heading().title());
    for (Step.Assignment each : assignments) {
      page.blank();
      page.line("  " + page.ink().strong(each.id()));
      page.paragraph(2, each.caption());
      var rows = new ResultTable(page, 2);
      each.categories()
          .forEach((id, category) -> rows.row(Fit.printable(names.alternative(id)), category));
      rows.write();
    }
    return page.text();
  }

  /**
   * Records for scripts: {@code category rule id category}.
   *
   * @param assignments each rule of the method
   * @return lines, each with a line break
   */
  public static String records(List<Step.Assignment> assignments) {
    var records = new TabRecords();
    for (Step.Assignment each : assignments) {
      each.categories().forEach((id, category) -> records.add("category", each.id(), id, category));
    }
    return records.text();
  }
}
