package dev.steelyard.cli.docs;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a command line as a shell does: at blanks, but not inside quotes. */
final class ShellWords {

  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  private ShellWords() {}

  static List<String> of(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"))
        .toList();
  }
}
