package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.DisplayWidth;
import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.weight.Weight;

/** What every criterion counts, and how that was found. */
public final class WeightScreen {

  private static final int BAR = 40;
  private static final int FIGURE = 9;

  private final Decision decision;
  private final Weighing weighing;
  private final Vocabulary names;
  private final Page page;

  /**
   * The screen of weights.
   *
   * @param decision whose criteria they are
   * @param weighing weights and how they were found
   * @param surface what can be shown
   */
  public WeightScreen(Decision decision, Weighing weighing, Surface surface) {
    this.decision = decision;
    this.weighing = weighing;
    this.names = new Vocabulary(decision);
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @return lines, each with a line break
   */
  public String text() {
    page.paragraph(0, decision.heading().title()).blank();
    page.line("  Weights by " + decision.weights().by()).blank();
    weighing.weights().all().forEach(each -> page.line(line(each)));
    for (var each : weighing.remarks()) {
      page.blank().paragraph(2, each.message() + " " + each.help());
    }
    new StepTables(names, page).write(weighing.steps());
    return page.text();
  }

  private String line(Weight weight) {
    int width = nameWidth();
    int room = Math.min(BAR, page.surface().width() - width - FIGURE - 4);
    String name = Fit.cut(name(weight), width, page.ellipsis());
    String bar = room > 0 ? page.bar().of(weight.share(), room) : "";
    return "  "
        + Fit.left(name, width)
        + Fit.right(Figures.significant(weight.share()), FIGURE)
        + "  "
        + bar;
  }

  private String name(Weight weight) {
    return Fit.printable(names.criterion(weight.criterion()));
  }

  private int nameWidth() {
    int longest =
        weighing.weights().all().stream()
            .mapToInt(each -> DisplayWidth.of(name(each)))
            .max()
            .orElse(0);
    return Math.min(longest, page.surface().width() * 2 / 5);
  }

  /**
   * Records for scripts: {@code weight criterion name share}, with full precision.
   *
   * @param decision whose criteria they are
   * @param weighing weights
   * @return lines, each with a line break
   */
  public static String records(Decision decision, Weighing weighing) {
    var names = new Vocabulary(decision);
    var records = new TabRecords();
    for (Weight each : weighing.weights().all()) {
      records.add("weight", each.criterion(), names.criterion(each.criterion()), each.share());
    }
    return records.text();
  }
}
