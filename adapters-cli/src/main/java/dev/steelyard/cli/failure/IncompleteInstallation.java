package dev.steelyard.cli.failure;

/** A part of the program is not on the class path. */
public final class IncompleteInstallation extends CommandFailure {

  private static final long serialVersionUID = 1L;

  /**
   * Reports a missing part.
   *
   * @param artifact the artifact to add
   */
  public IncompleteInstallation(String artifact) {
    super("this installation is incomplete: add the artifact dev.steelyard:" + artifact + ".");
  }
}
