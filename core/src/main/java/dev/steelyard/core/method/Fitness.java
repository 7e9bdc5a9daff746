package dev.steelyard.core.method;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import java.util.List;

/**
 * What a method makes of some data before it runs.
 *
 * @param refusals why it cannot judge the data, each naming the criterion or cell; empty if it can
 * @param remarks what is degenerate about the data and what the method then does
 */
public record Fitness(List<Violation> refusals, List<Warning> remarks) {

  /** Nothing stands in the way. */
  public static final Fitness FIT = new Fitness(List.of(), List.of());

  /** How well a method fits. */
  public enum Level {
    /** The method does what its paper says. */
    FIT,
    /** It answers, but part of the data means nothing to it. */
    DEGENERATE,
    /** It has no answer. */
    REFUSED
  }

  /** Copies the lists. */
  public Fitness {
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
  }

  /**
   * How well the method fits.
   *
   * @return refused if anything is refused, else degenerate if anything was remarked
   */
  public Level level() {
    if (!refusals.isEmpty()) {
      return Level.REFUSED;
    }
    return remarks.isEmpty() ? Level.FIT : Level.DEGENERATE;
  }

  /**
   * Stops a method that cannot judge the data.
   *
   * @throws InapplicableMethodException if anything is refused
   */
  public void require() {
    if (!refusals.isEmpty()) {
      throw new InapplicableMethodException(refusals);
    }
  }
}
