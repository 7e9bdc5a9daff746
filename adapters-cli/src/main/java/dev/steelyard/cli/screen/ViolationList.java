package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Fit;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with a document, each with the line it stands in. */
public final class ViolationList {

  private final Page page;
  private final String name;
  private final List<String> lines;

  /**
   * A list about one document.
   *
   * @param page where to write it
   * @param name of the document, as the user gave it
   * @param text the whole document
   */
  public ViolationList(Page page, String name, String text) {
    this.page = page;
    this.name = Fit.printable(name);
    this.lines = List.of(text.split("\r\n|\r|\n", -1));
  }

  /**
   * Writes one thing that is wrong.
   *
   * @param violation what is wrong
   */
  public void write(Violation violation) {
    head("error[" + violation.code().id() + "]", violation.message());
    String indent = source(violation.place());
    if (!violation.allowed().isEmpty()) {
      page.hanging(indent + "= allowed: ", String.join(", ", violation.allowed()));
    }
    violation.replacement().ifPresent(near -> help(indent, "did you mean \"" + near + "\"?"));
    violation.help().ifPresent(help -> help(indent, help));
    page.blank();
  }

  /**
   * Writes one remark.
   *
   * @param warning the remark
   */
  public void write(Warning warning) {
    head("warning[" + warning.code().id() + "]", warning.message());
    help(source(warning.place()), warning.help());
    page.blank();
  }

  private void head(String code, String message) {
    page.wrappedAfter(code, ": " + message);
  }

  /** Shows the line that is wrong, where there is one, and tells how far notes are indented. */
  private String source(Optional<Place> place) {
    if (place.isEmpty()) {
      page.line("  --> " + name);
      return "  ";
    }
    Place where = place.get();
    page.line("  --> " + name + ":" + where.line() + ":" + where.column());
    if (where.line() < 1 || where.line() > lines.size()) {
      return "  ";
    }
    var line = new SourceLine(page, where, lines.get(where.line() - 1));
    line.write();
    return line.gutter();
  }

  private void help(String indent, String text) {
    page.hanging(indent + "= help: ", text);
  }
}
