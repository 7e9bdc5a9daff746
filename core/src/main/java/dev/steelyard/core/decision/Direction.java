package dev.steelyard.core.decision;

/** Whether more or less of a criterion is better. */
public enum Direction {
  /** More is better, as with a benefit. */
  MAXIMIZE,
  /** Less is better, as with a cost. */
  MINIMIZE;

  /**
   * A factor that makes more better.
   *
   * @return 1 for {@link #MAXIMIZE}, -1 for {@link #MINIMIZE}
   */
  public int sign() {
    return this == MAXIMIZE ? 1 : -1;
  }
}
