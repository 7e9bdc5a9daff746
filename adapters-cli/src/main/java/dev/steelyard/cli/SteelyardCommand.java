package dev.steelyard.cli;

import dev.steelyard.cli.document.Overwrite;
import dev.steelyard.cli.help.Overview;
import dev.steelyard.cli.terminal.ColourChoice;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself, with the options that every command has. */
@Command(
    name = "steelyard",
    description = "Compares alternatives on several criteria and says why.")
final class SteelyardCommand implements Act {

  private final Terminal terminal;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "When to use colour: auto, always or never.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--no-input",
      scope = ScopeType.INHERIT,
      description = "Never ask; fail where an answer is needed.")
  private boolean noInput;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show how to use a command.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  SteelyardCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public ExitCode run() {
    terminal.print(new Overview(surface()).welcome());
    return ExitCode.DONE;
  }

  Terminal terminal() {
    return terminal;
  }

  Surface surface() {
    return terminal.surface(colour);
  }

  Surface messageSurface() {
    return terminal.messageSurface(colour);
  }

  /** Whether there is somebody to ask, and asking is allowed. */
  boolean mayAsk() {
    return terminal.inputIsTyped() && !noInput;
  }

  boolean inputAllowed() {
    return !noInput;
  }

  Overwrite overwrite(boolean forced) {
    if (forced) {
      return Overwrite.FORCED;
    }
    return noInput ? Overwrite.NEVER : Overwrite.ASK;
  }
}
