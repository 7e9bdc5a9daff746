package dev.steelyard.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
    name = "completion",
    description = "Prints a script that lets a shell complete commands, options and their values.",
    footer = {
      "source <(steelyard completion bash)",
      "steelyard completion zsh > ~/.steelyard-completion.zsh"
    })
final class CompletionCommand implements Act {

  /** The shells we have a script for. */
  enum Shell {
    /** The shell of most systems. */
    BASH,
    /** The shell of macOS. */
    ZSH;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private SteelyardCommand steelyard;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  @Override
  public ExitCode run() {
    String script = AutoComplete.bash("steelyard", spec.root().commandLine());
    steelyard.terminal().printDocument(before() + script);
    return ExitCode.DONE;
  }

  /** The script for bash runs in zsh once the functions it is built on are there. */
  private String before() {
    return switch (shell) {
      case BASH -> "";
      case ZSH -> "autoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n";
    };
  }
}
