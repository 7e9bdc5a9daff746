package dev.steelyard.cli;

import dev.steelyard.core.error.NearestMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli found wrong with a command line. */
final class UsageWords {

  private final ParameterException problem;
  private final CommandSpec command;

  UsageWords(ParameterException problem) {
    this.problem = problem;
    this.command = problem.getCommandLine().getCommandSpec();
  }

  String text() {
    return what() + "\nSee: " + command.qualifiedName() + " --help";
  }

  private String what() {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (problem instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    ArgSpec about = problem.getArgSpec();
    return about == null || problem.getValue() == null ? decapitalized() : invalid(about);
  }

  private String unmatched(String word) {
    boolean option = word.startsWith("-") && word.length() > 1;
    if (!option) {
      return "\"" + word + "\" is one argument too many.";
    }
    String name = word.split("=", 2)[0];
    Optional<String> near = NearestMatch.of(name, optionNames());
    String advice = near.map(meant -> "\nDid you mean " + meant + "?").orElse("");
    return command.name() + " has no option " + name + "." + advice;
  }

  private List<String> optionNames() {
    return command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  private static String missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageWords::name).collect(Collectors.joining(", "));
    return "missing: " + names + ".";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private String invalid(ArgSpec argument) {
    String refused = "\"" + problem.getValue() + "\" is not a value of " + name(argument) + ".";
    Class<?> type = argument.auxiliaryTypes()[0];
    if (!type.isEnum()) {
      return refused
          + (Number.class.isAssignableFrom(boxed(type)) ? " It must be a whole number." : "");
    }
    List<String> allowed = Stream.of(type.getEnumConstants()).map(Object::toString).toList();
    String near =
        NearestMatch.of(problem.getValue(), allowed)
            .map(meant -> "\nDid you mean " + meant + "?")
            .orElse("");
    return refused + "\nAllowed: " + String.join(", ", allowed) + "." + near;
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() ? Integer.class : type;
  }

  private String decapitalized() {
    String message = String.valueOf(problem.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + ".";
  }
}
