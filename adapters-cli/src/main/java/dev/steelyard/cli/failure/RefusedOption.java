package dev.steelyard.cli.failure;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.Violation;
import java.util.function.Function;

/** The decision is fine, but what the command line adds to it is not. */
public final class RefusedOption extends CommandFailure {

  private static final long serialVersionUID = 1L;

  private final transient Function<Violation, String> options;

  /**
   * Refuses what options ask for.
   *
   * @param option the options, as they were written
   * @param cause everything that is wrong with them
   */
  public RefusedOption(String option, DecisionException cause) {
    this(violation -> option, cause);
  }

  /**
   * Refuses what several options ask for.
   *
   * @param options the option that each violation is about, as it was written
   * @param cause everything that is wrong with them
   */
  public RefusedOption(Function<Violation, String> options, DecisionException cause) {
    super(cause.getMessage());
    this.options = options;
    initCause(cause);
  }

  /**
   * The option that something is wrong with.
   *
   * @param violation one of the refusal
   * @return for instance {@code --answer team=Cobol}
   */
  public String option(Violation violation) {
    return options.apply(violation);
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
