package dev.steelyard.cli;

import dev.steelyard.cli.failure.CommandFailure;
import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.Stopped;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.FailureScreen;

/** The one place where failures become messages and exit codes. */
final class Failures {

  private final SteelyardCommand steelyard;

  Failures(SteelyardCommand steelyard) {
    this.steelyard = steelyard;
  }

  /** Says what happened, and gives the exit code. */
  ExitCode report(Throwable failure) {
    if (failure instanceof CommandFailure known) {
      steelyard.terminal().printMessage(text(known));
      return code(known);
    }
    String report = new FaultReport(steelyard.terminal().surroundings()).write(failure);
    steelyard.terminal().printMessage(screen().fault(report));
    return ExitCode.FAULT;
  }

  /** The message of a failure. */
  String text(CommandFailure failure) {
    if (failure instanceof RefusedDocument refused) {
      return screen().document(refused);
    }
    if (failure instanceof RefusedOption refused) {
      return screen().option(refused);
    }
    return screen().message(failure.getMessage());
  }

  private static ExitCode code(CommandFailure failure) {
    if (failure instanceof WrongUse || failure instanceof RefusedOption) {
      return ExitCode.USAGE;
    }
    if (failure instanceof RefusedDocument) {
      return ExitCode.INVALID;
    }
    if (failure instanceof Inaccessible) {
      return ExitCode.ACCESS;
    }
    return failure instanceof Stopped ? ExitCode.INTERRUPTED : ExitCode.FAULT;
  }

  private FailureScreen screen() {
    return new FailureScreen(steelyard.messageSurface());
  }
}
