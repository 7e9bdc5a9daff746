package dev.steelyard.core.robustness.change;

import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Effect;
import java.util.List;

/**
 * Who comes first after a change.
 *
 * @param effect what that means for the leader
 * @param first who comes first
 */
record Outcome(Effect effect, List<String> first) {

  static Outcome of(Evaluation evaluation, String leader) {
    List<String> first = evaluation.ranking().first();
    if (!first.contains(leader)) {
      return new Outcome(Effect.REVERSES, first);
    }
    return new Outcome(first.size() == 1 ? Effect.STAYS : Effect.LEVEL, first);
  }

  /** Whether a wanted alternative is among the first, or just any other than the leader. */
  boolean reaches(Goal goal) {
    return effect != Effect.STAYS && goal.rival().map(first::contains).orElse(true);
  }

  /** Whether, besides, the leader is not among the first. */
  boolean reverses(Goal goal) {
    return effect == Effect.REVERSES && reaches(goal);
  }
}
