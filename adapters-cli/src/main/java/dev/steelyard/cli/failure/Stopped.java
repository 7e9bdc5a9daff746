package dev.steelyard.cli.failure;

/** A person ended the command before it was done. */
public final class Stopped extends CommandFailure {

  private static final long serialVersionUID = 1L;

  /**
   * Ends the command.
   *
   * @param message what was and what was not done
   */
  public Stopped(String message) {
    super(message);
  }
}
