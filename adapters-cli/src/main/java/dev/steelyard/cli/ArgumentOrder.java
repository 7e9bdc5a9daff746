package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.error.NearestMatch;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the command in a command line, and lets {@code steelyard FILE} stand for a ranking. */
final class ArgumentOrder {

  private static final String USUAL_COMMAND = "rank";

  /** Options that may stand before a command or a file and have a value after them. */
  private static final Set<String> WITH_VALUE =
      Set.of(
          "--answer",
          "--answers",
          "--color",
          "--format",
          "--language",
          "--method",
          "--output",
          "--param",
          "--require",
          "--seed",
          "--variations",
          "-o");

  private ArgumentOrder() {}

  /** The arguments with a command among them, unless there are only options. */
  static String[] withCommand(String... arguments) {
    Optional<String> word = firstWord(arguments);
    if (word.isEmpty() || Commands.names().contains(word.get())) {
      return arguments;
    }
    refuseMisspeltCommand(word.get());
    return Stream.concat(Stream.of(USUAL_COMMAND), Stream.of(arguments)).toArray(String[]::new);
  }

  /** The first argument that is no option and no value of one. */
  static Optional<String> firstWord(String... arguments) {
    boolean value = false;
    for (String argument : arguments) {
      boolean option = argument.startsWith("-") && !argument.equals("-");
      if (!option && !value) {
        return Optional.of(argument);
      }
      value = WITH_VALUE.contains(argument);
    }
    return Optional.empty();
  }

  /** A file may have any name, so only what looks like a command is taken for a slip. */
  private static void refuseMisspeltCommand(String word) {
    if (word.matches("[a-z]+")) {
      NearestMatch.of(word, Commands.names())
          .ifPresent(
              near -> {
                throw new WrongUse(misspelt(word, near));
              });
    }
  }

  private static String misspelt(String word, String near) {
    return "there is no command \""
        + word
        + "\".\nDid you mean \"steelyard "
        + near
        + "\"?\n"
        + "For a file of that name: steelyard ./"
        + word;
  }
}
