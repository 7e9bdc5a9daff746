package dev.steelyard.core.robustness.change;

import java.util.List;
import java.util.Optional;

/**
 * How far the first alternative depends on the weight of a whole group of criteria.
 *
 * @param group the id of the group
 * @param depth 1 for the outermost groups, 2 for groups in them, and so on
 * @param share the part of all weight that the group has
 * @param interval where the first alternative stays first; empty if the group has all weight or
 *     none, or nobody leads alone
 * @param without who comes first if the group weighs nothing; empty if nothing else has a weight,
 *     or the method refuses it
 */
public record GroupStability(
    String group,
    int depth,
    double share,
    Optional<SharedInterval> interval,
    List<String> without) {

  /** Copies the list. */
  public GroupStability {
    without = List.copyOf(without);
  }

  /**
   * Shares of the group, the weights inside it and those outside keeping their ratios.
   *
   * @param lower the lowest share at which the first stays
   * @param upper the highest
   * @param belowFirst who is level or ahead at or just below the lower end; empty if that is 0
   * @param aboveFirst who is level or ahead at or just above the upper end; empty if that is 1
   * @param exact whether the ends are formulas; false if they were searched for, so that the first
   *     may also change for a moment inside
   */
  public record SharedInterval(
      double lower, double upper, List<String> belowFirst, List<String> aboveFirst, boolean exact) {

    /** Copies the lists. */
    public SharedInterval {
      belowFirst = List.copyOf(belowFirst);
      aboveFirst = List.copyOf(aboveFirst);
    }
  }
}
