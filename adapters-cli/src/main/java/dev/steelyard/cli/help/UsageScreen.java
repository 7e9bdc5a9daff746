package dev.steelyard.cli.help;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** How to use a command: what it does, examples, then the options. */
public final class UsageScreen {

  private static final int WIDEST_TERM = 26;

  private final CommandText command;
  private final Page page;

  /**
   * The usage of a command.
   *
   * @param command what picocli knows of it
   * @param surface what can be shown
   */
  public UsageScreen(CommandSpec command, Surface surface) {
    this.command = new CommandText(command);
    this.page = new Page(surface);
  }

  /**
   * The whole screen.
   *
   * @return lines, each with a line break
   */
  public String text() {
    page.paragraph(0, command.description()).blank();
    page.hanging("Usage: ", command.synopsis()).blank();
    page.line("Examples");
    command.examples().forEach(example -> page.hanging("  ", example));
    section("Commands", command.subcommands());
    section("Arguments", command.arguments());
    section("Options", command.options());
    return page.text();
  }

  private void section(String title, Map<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.blank().line(title);
    int longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
    var row = new DefinitionRow(page, Math.min(longest, WIDEST_TERM) + 2);
    entries.forEach(row::write);
  }
}
