package dev.steelyard.cli.screen;

import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a command did not do what it was asked. */
public final class FailureScreen {

  /** A word of a command, quoted or not. */
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

  private final Page page;

  /**
   * An empty screen.
   *
   * @param surface what can be shown
   */
  public FailureScreen(Surface surface) {
    this.page = new Page(surface);
  }

  /**
   * A failure in a few words.
   *
   * @param message what is wrong; further lines say what to do, those that begin with spaces are
   *     commands
   * @return lines, each with a line break
   */
  public String message(String message) {
    String[] lines = message.split("\n");
    page.wrappedAfter("error", ": " + lines[0]);
    Stream.of(lines).skip(1).forEach(this::advice);
    return page.text();
  }

  private void advice(String line) {
    if (line.startsWith("  ")) {
      List<String> words = WORD.matcher(line).results().map(MatchResult::group).toList();
      NextCommands.write(page, "  ", words);
    } else {
      page.paragraph(0, line);
    }
  }

  /**
   * A document that does not state a decision.
   *
   * @param refused the document and what is wrong with it
   * @return lines, each with a line break
   */
  public String document(RefusedDocument refused) {
    for (Violation violation : refused.violations()) {
      Optional<String> option = refused.option(violation);
      option
          .map(written -> new ViolationList(page, written, ""))
          .orElseGet(() -> new ViolationList(page, refused.name(), refused.text()))
          .write(violation);
    }
    return summed(refused.violations());
  }

  /**
   * Options that ask for something that is not there.
   *
   * @param refused the options and what is wrong with them
   * @return lines, each with a line break
   */
  public String option(RefusedOption refused) {
    List<Violation> violations = refused.refusal().violations();
    violations.forEach(each -> new ViolationList(page, refused.option(each), "").write(each));
    return summed(violations);
  }

  private String summed(List<Violation> violations) {
    String code = violations.get(0).code().id();
    String count = Figures.count(violations.size(), "error", "errors");
    return page.paragraph(0, count + ". Nothing was calculated. More: steelyard help " + code)
        .text();
  }

  /**
   * A fault of this program.
   *
   * @param report where more about it can be found
   * @return lines, each with a line break
   */
  public String fault(String report) {
    return message(
        "something went wrong inside steelyard. This is our fault, not yours.\n"
            + "The report is in:\n"
            + "  "
            + report
            + "\n"
            + "How to send it: steelyard help support");
  }
}
