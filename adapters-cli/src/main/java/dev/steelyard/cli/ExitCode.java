package dev.steelyard.cli;

/** What a command tells the program that called it. */
public enum ExitCode {
  /** Done; also when the verdict is "too close" or "too early". */
  DONE(0, "done; also when the verdict is \"too close\" or \"too early\" to call"),
  /** A condition, a reference case or a certificate does not hold. */
  CONDITION(
      1,
      "a condition you asked for does not hold (--require, check --strict), a case of conformance"
          + " failed, or a certificate does not hold"),
  /** Wrong use of the command. */
  USAGE(2, "wrong use of the command, or an answer is needed and there is no terminal"),
  /** The decision file or the certificate is invalid. */
  INVALID(3, "the decision file or the certificate is invalid; nothing was calculated"),
  /** A file or the network could not be read or written. */
  ACCESS(4, "a file or the network could not be read or written"),
  /** A fault of this program. */
  FAULT(70, "a fault of this program; it says where the report is"),
  /** Interrupted. */
  INTERRUPTED(130, "interrupted; no file was left half written");

  private final int status;
  private final String meaning;

  ExitCode(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /**
   * The status of the process.
   *
   * @return 0 to 255
   */
  public int status() {
    return status;
  }

  /**
   * What it means.
   *
   * @return a phrase without a full stop
   */
  public String meaning() {
    return meaning;
  }
}
