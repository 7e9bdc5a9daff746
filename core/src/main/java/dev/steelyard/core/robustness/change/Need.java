package dev.steelyard.core.robustness.change;

import java.util.List;

/**
 * What an alternative would need to come first, alone or level with others.
 *
 * @param alternative its id
 * @param behind how far its score is behind that of the leader; 0 for the first ones
 * @param one the change of each single criterion that is enough; empty if none is
 * @param several the least changes of several criteria; known for the weighted sum only
 */
public record Need(
    String alternative,
    double behind,
    List<PerformanceChange> one,
    List<PerformanceChange> several) {

  /** Copies the lists. */
  public Need {
    one = List.copyOf(one);
    several = List.copyOf(several);
  }

  /**
   * Whether a better performance on one criterion can be enough.
   *
   * @return false if no single change is
   */
  public boolean oneIsEnough() {
    return !one.isEmpty();
  }
}
