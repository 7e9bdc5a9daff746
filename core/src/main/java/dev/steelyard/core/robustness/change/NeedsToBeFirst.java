package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.Judgement;
import java.util.List;

/**
 * What each alternative that is not first would need to come first.
 *
 * <p>Cost: that of {@link PerformanceChanges} for m - 1 alternatives.
 */
public final class NeedsToBeFirst {

  private NeedsToBeFirst() {}

  /**
   * The needs of all.
   *
   * @param judgement what was computed
   * @return one per alternative that is not first, in ranking order; empty if nobody leads alone
   */
  public static List<Need> of(Judgement judgement) {
    var changes = PerformanceChanges.of(judgement);
    return judgement
        .leader()
        .map(
            leader ->
                judgement.ranking().order().stream()
                    .filter(each -> !each.equals(leader))
                    .map(each -> need(judgement, changes, leader, each))
                    .toList())
        .orElse(List.of());
  }

  private static Need need(
      Judgement judgement, PerformanceChanges changes, String leader, String alternative) {
    return new Need(
        alternative,
        judgement.gap(leader, alternative),
        changes.one(alternative),
        changes.several(alternative));
  }
}
