package dev.steelyard.cli.failure;

/** A command cannot do what it was asked, for a reason that its user can read and mend. */
public abstract sealed class CommandFailure extends RuntimeException
    permits Inaccessible,
        IncompleteInstallation,
        RefusedDocument,
        RefusedOption,
        Stopped,
        WrongUse {

  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
