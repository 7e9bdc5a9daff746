package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.help.HelpTopics;
import dev.steelyard.cli.help.ManPage;
import dev.steelyard.cli.help.Overview;
import dev.steelyard.cli.help.UsageScreen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Explains a command, a topic, or the code of a message. */
@Command(
    name = "help",
    description = "Explains a command, a topic, or the code of an error or a warning.",
    footer = {
      "steelyard help",
      "steelyard help rank",
      "steelyard help verdicts",
      "steelyard help unknown-label",
      "steelyard help --man rank | man -l -"
    })
final class HelpCommand implements Act {

  @ParentCommand private SteelyardCommand steelyard;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      completionCandidates = Topics.class,
      description = "A command, a topic, or a code.")
  private String topic;

  @Option(names = "--man", description = "Print the manual page of a command, for man -l -")
  private boolean man;

  @Override
  public ExitCode run() {
    steelyard.terminal().print(man ? manual() : screen());
    return ExitCode.DONE;
  }

  private String manual() {
    CommandSpec described = topic == null ? spec.root() : command().orElseThrow(this::unknown);
    return new ManPage(described, exitCodes()).text();
  }

  private static Map<String, String> exitCodes() {
    var codes = new LinkedHashMap<String, String>();
    for (ExitCode each : ExitCode.values()) {
      codes.put(String.valueOf(each.status()), each.meaning());
    }
    return codes;
  }

  private String screen() {
    if (topic == null) {
      return new Overview(steelyard.surface()).all();
    }
    return command()
        .map(found -> new UsageScreen(found, steelyard.surface()).text())
        .or(() -> new HelpTopics().text(topic, steelyard.surface()))
        .orElseThrow(this::unknown);
  }

  private Optional<CommandSpec> command() {
    CommandLine found = spec.root().subcommands().get(topic);
    return Optional.ofNullable(found).map(CommandLine::getCommandSpec);
  }

  private WrongUse unknown() {
    var known = new ArrayList<>(spec.root().subcommands().keySet());
    known.addAll(new HelpTopics().topics());
    return WrongUse.unknown("there is no help about \"" + topic + "\".", topic, known);
  }

  /** What there is help about, for completion. */
  static final class Topics extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Topics() {
      super(new HelpTopics().topics());
    }
  }
}
