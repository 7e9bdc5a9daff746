package dev.steelyard.cli;

import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.help.Overview;
import dev.steelyard.cli.help.UsageScreen;
import dev.steelyard.cli.terminal.Terminal;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that was asked for, runs it, and turns what happens into an exit code. */
final class CommandRunner {

  private final SteelyardCommand steelyard;
  private final CommandLine commands;
  private final Failures failures;

  CommandRunner(Terminal terminal, IFactory factory) {
    this.steelyard = new SteelyardCommand(terminal);
    this.failures = new Failures(steelyard);
    this.commands = new CommandLine(steelyard, factory);
  }

  int run(String... arguments) {
    int status = attempt(arguments);
    return steelyard.terminal().outputFailure().map(this::unwritten).orElse(status);
  }

  private int attempt(String... arguments) {
    try {
      String[] ordered = ArgumentOrder.withCommand(arguments);
      ArgumentOrder.firstWord(ordered).ifPresent(name -> Commands.add(name, commands));
      commands.setCaseInsensitiveEnumValuesAllowed(true);
      commands.setExecutionStrategy(this::execute);
      commands.setParameterExceptionHandler((problem, all) -> misused(problem));
      return commands.execute(ordered);
    } catch (RuntimeException | Error failure) {
      return failures.report(failure).status();
    }
  }

  private int unwritten(IOException failure) {
    return failures.report(Inaccessible.writing("standard output", failure)).status();
  }

  private int misused(ParameterException problem) {
    return failures.report(new WrongUse(new UsageWords(problem).text())).status();
  }

  private int execute(ParseResult parsed) {
    ParseResult innermost = parsed;
    boolean help = parsed.isUsageHelpRequested();
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
      help |= innermost.isUsageHelpRequested();
    }
    if (help) {
      return usage(innermost.commandSpec());
    }
    if (parsed.isVersionHelpRequested()) {
      steelyard.terminal().print("steelyard " + CliModule.VERSION + "\n");
      return ExitCode.DONE.status();
    }
    return run((Act) innermost.commandSpec().userObject());
  }

  /** What picocli caught itself it would print with its stack. */
  private int run(Act act) {
    try {
      return act.run().status();
    } catch (RuntimeException | Error failure) {
      return failures.report(failure).status();
    }
  }

  private int usage(CommandSpec command) {
    boolean whole = command.parent() == null;
    steelyard
        .terminal()
        .print(
            whole
                ? new Overview(steelyard.surface()).all()
                : new UsageScreen(command, steelyard.surface()).text());
    return ExitCode.DONE.status();
  }
}
