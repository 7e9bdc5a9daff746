package dev.steelyard.cli.failure;

import dev.steelyard.core.error.DecisionException;

/** The decision is fine, but what the command line adds to it is not. */
public final class RefusedOption extends CommandFailure {

  private static final long serialVersionUID = 1L;

  private final String option;

  /**
   * Refuses what options ask for.
   *
   * @param option the options, as they were written
   * @param cause everything that is wrong with them
   */
  public RefusedOption(String option, DecisionException cause) {
    super(cause.getMessage());
    this.option = option;
    initCause(cause);
  }

  /**
   * The options.
   *
   * @return for instance {@code --answer}
   */
  public String option() {
    return option;
  }

  /**
   * What is wrong with them.
   *
   * @return the refusal
   */
  public DecisionException refusal() {
    return (DecisionException) getCause();
  }
}
