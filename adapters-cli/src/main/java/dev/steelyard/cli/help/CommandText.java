package dev.steelyard.cli.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What picocli knows of a command, as plain text. */
final class CommandText {

  private final CommandSpec command;

  CommandText(CommandSpec command) {
    this.command = command;
  }

  String name() {
    return command.qualifiedName();
  }

  String description() {
    return String.join(" ", command.usageMessage().description());
  }

  List<String> examples() {
    return List.of(command.usageMessage().footer());
  }

  String synopsis() {
    var words = Stream.<String>builder().add(name()).add("[OPTIONS]");
    command.options().stream().filter(OptionSpec::required).map(CommandText::term).forEach(words);
    if (!command.subcommands().isEmpty()) {
      words.add("[COMMAND]");
    }
    command.positionalParameters().stream().map(CommandText::placed).forEach(words);
    return words.build().collect(Collectors.joining(" "));
  }

  private static String placed(PositionalParamSpec parameter) {
    String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
    return parameter.required() ? label : "[" + label + "]";
  }

  /** Argument to what it means, in the order they are written. */
  Map<String, String> arguments() {
    var all = new LinkedHashMap<String, String>();
    command.positionalParameters().forEach(each -> all.put(each.paramLabel(), meaning(each)));
    return all;
  }

  /** Option to what it means: those of the command first, then those of every command. */
  Map<String, String> options() {
    var all = new LinkedHashMap<String, String>();
    command.options().stream()
        .sorted((one, other) -> Boolean.compare(one.inherited(), other.inherited()))
        .forEach(each -> all.put(term(each), meaning(each)));
    return all;
  }

  private static String term(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
  }

  private static String meaning(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  Map<String, String> subcommands() {
    var all = new LinkedHashMap<String, String>();
    command
        .subcommands()
        .forEach(
            (name, each) -> all.put(name, new CommandText(each.getCommandSpec()).description()));
    return all;
  }
}
