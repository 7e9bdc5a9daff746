package dev.steelyard.cli.screen;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.port.CheckReport;
import java.util.ArrayList;
import java.util.List;

/** What a check found in some documents. */
public final class CheckScreen {

  private final Page page;

  /**
   * An empty screen.
   *
   * @param surface what can be shown
   */
  public CheckScreen(Surface surface) {
    this.page = new Page(surface);
  }

  /**
   * Adds one document.
   *
   * @param report what was found
   * @param text the whole document
   */
  public void add(CheckReport report, String text) {
    var list = new ViolationList(page, report.file(), text);
    report.violations().forEach(list::write);
    report.warnings().forEach(list::write);
    page.paragraph(0, report.file() + ": " + summary(report));
  }

  private static String summary(CheckReport report) {
    List<String> found = new ArrayList<>();
    if (!report.violations().isEmpty()) {
      found.add(Figures.count(report.violations().size(), "error", "errors"));
    }
    if (!report.warnings().isEmpty()) {
      found.add(Figures.count(report.warnings().size(), "warning", "warnings"));
    }
    return found.isEmpty() ? "valid, no remarks" : String.join(", ", found);
  }

  /**
   * The whole screen.
   *
   * @return lines, each with a line break
   */
  public String text() {
    return page.text();
  }
}
