package dev.steelyard.cli.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A block of commands, each behind a dollar sign, with what they print below them. */
final class ConsoleBlock {

  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (?:.*\\\\\n)*.*\n");

  /** The lines that are left out where a page prints three dots. */
  private static final String ANYTHING = "(?:.*\n)*?";

  /**
   * A command and what the page says it prints.
   *
   * @param shown the command as the page shows it
   * @param output all lines up to the next command
   */
  record Exchange(String shown, String output) {

    List<String> words() {
      return ShellWords.of(shown.substring(1).replace("\\\n", ""));
    }

    boolean isSteelyard() {
      return words().get(0).endsWith("steelyard");
    }

    boolean isCurl() {
      return words().get(0).equals("curl");
    }

    /** Whether it prints how the command before it ended. */
    boolean isExitCode() {
      return words().equals(List.of("echo", "$?"));
    }

    /** Whether it would wait for a person. */
    boolean waits() {
      return words().contains("serve") || words().contains("ask") && output.isEmpty();
    }

    /** A pattern for the whole output. */
    Pattern pattern() {
      var pattern = new StringBuilder();
      output
          .lines()
          .map(line -> line.equals("...") ? ANYTHING : Pattern.quote(line + "\n"))
          .forEach(pattern::append);
      return Pattern.compile(pattern.toString());
    }

    boolean isElided() {
      return output.lines().anyMatch("..."::equals);
    }
  }

  private ConsoleBlock() {}

  static List<Exchange> exchanges(String block) {
    var exchanges = new ArrayList<Exchange>();
    List<MatchResult> commands = COMMAND.matcher(block).results().toList();
    for (int k = 0; k < commands.size(); k++) {
      int end = k + 1 < commands.size() ? commands.get(k + 1).start() : block.length();
      String output = block.substring(commands.get(k).end(), end);
      exchanges.add(new Exchange(commands.get(k).group(), output));
    }
    return exchanges;
  }
}
