package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.Effect;
import java.util.List;

/**
 * Other performances of one alternative at which the leader does not lead any more; the method was
 * run with them.
 *
 * @param alternative the id of the alternative, the leader itself or a rival
 * @param kind which performances change, and how far is measured
 * @param steps the performances that change, in the order of the criteria
 * @param distance how far they are, as the kind measures it
 * @param smallest whether nothing nearer of this kind does it: proven for the weighted sum on
 *     numeric scales, and for one label, as all labels were tried; false for what a search found
 *     and where points were rounded up to the next label
 * @param effect reverses, if the leader is behind as soon as the change goes a hair further; level,
 *     if it never is
 * @param nowFirst who comes first then, in the order stated; without the leader, if it misses a
 *     constraint then
 */
public record PerformanceChange(
    String alternative,
    PerformanceChangeKind kind,
    List<PerformanceStep> steps,
    double distance,
    boolean smallest,
    Effect effect,
    List<String> nowFirst) {

  /** Copies the lists. */
  public PerformanceChange {
    steps = List.copyOf(steps);
    nowFirst = List.copyOf(nowFirst);
  }
}
