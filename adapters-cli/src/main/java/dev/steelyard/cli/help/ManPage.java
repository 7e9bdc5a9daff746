package dev.steelyard.cli.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The manual page of a command, in the language of {@code man}. */
public final class ManPage {

  private final CommandText command;
  private final Map<String, String> exitCodes;
  private final StringBuilder text = new StringBuilder();

  /**
   * The manual page of a command.
   *
   * @param command what picocli knows of it
   * @param exitCodes each exit code and what it means
   */
  public ManPage(CommandSpec command, Map<String, String> exitCodes) {
    this.command = new CommandText(command);
    this.exitCodes = exitCodes;
  }

  /**
   * The whole page.
   *
   * @return lines, each with a line break
   */
  public String text() {
    String title = title(command.name());
    macro("TH", title.toUpperCase(Locale.ROOT), "1", "", "steelyard", "Steelyard");
    section("NAME", title + " - " + command.description());
    section("SYNOPSIS", command.synopsis());
    examples(command.examples());
    entries("COMMANDS", command.subcommands());
    entries("ARGUMENTS", command.arguments());
    entries("OPTIONS", command.options());
    entries("EXIT STATUS", exitCodes);
    return text.toString();
  }

  /** The name that the page of a command has, for instance {@code steelyard-rank}. */
  private static String title(String name) {
    return name.replace(' ', '-');
  }

  private void section(String name, String words) {
    macro("SH", name);
    line(words);
  }

  private void examples(List<String> examples) {
    if (examples.isEmpty()) {
      return;
    }
    macro("SH", "EXAMPLES");
    macro("nf");
    examples.forEach(this::line);
    macro("fi");
  }

  private void entries(String name, Map<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    macro("SH", name);
    entries.forEach(
        (term, meaning) -> {
          macro("TP");
          raw("\\fB" + escaped(term) + "\\fR");
          line(meaning);
        });
  }

  private void macro(String name, String... arguments) {
    text.append('.').append(name);
    for (String argument : arguments) {
      text.append(" \"").append(escaped(argument)).append('"');
    }
    text.append('\n');
  }

  private void line(String words) {
    raw(escaped(words));
  }

  private void raw(String roff) {
    text.append(roff).append('\n');
  }

  /** Hyphens, backslashes, and a dot or quote at the start mean something to {@code man}. */
  private static String escaped(String words) {
    String plain = words.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
