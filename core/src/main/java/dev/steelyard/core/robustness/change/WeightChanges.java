package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Optional;

/**
 * Changes of weights after which the leader does not lead any more.
 *
 * <p>Where scores are sums over criteria (the weighted sum, also of normalized performances, and
 * the net flows of PROMETHEE II), the changes are the smallest ones, by {@link
 * dev.steelyard.core.robustness.exact.MinimalWeightChange}. For every other method a search finds
 * one: along each single weight, and along the line that takes weight from all criteria on which
 * the leader is better than a rival. It looks at 64 points of each line and then halves the part
 * where the first alternative changes; a change that begins and ends between two points stays
 * unseen, so nothing found that way is called the smallest.
 *
 * <p>Each change is run through the method, at the changed weights and a hair (1e-9 to 1e-6) beyond
 * them; what the method does not confirm is left out. Without a sole leader there is nothing to
 * find.
 *
 * <p>Cost: n + 1 evaluations to find out which applies; then for sums the cost of the distances and
 * a few evaluations each, else about 110 evaluations for each line that changes anything and 64 for
 * each other: 2n lines for one weight, and one for each rival.
 *
 * <p>Sources: those of {@code MinimalWeightChange}.
 */
public final class WeightChanges {

  /** Two ways to find them. */
  interface Finder {
    List<WeightChange> find(Goal goal);
  }

  private final Judgement judgement;
  private final boolean additive;
  private final Finder finder;

  private WeightChanges(Judgement judgement, boolean additive, Finder finder) {
    this.judgement = judgement;
    this.additive = additive;
    this.finder = finder;
  }

  /**
   * The changes of a judgement.
   *
   * @param judgement what was computed
   * @return finds them when asked
   */
  public static WeightChanges of(Judgement judgement) {
    var run = new MethodRun(judgement);
    Optional<PerformanceTable> values = AdditiveScores.of(judgement, run);
    Finder finder =
        values
            .<Finder>map(table -> new AdditiveWeightChanges(run, table))
            .orElseGet(() -> new SearchedWeightChanges(run, judgement));
    return new WeightChanges(judgement, values.isPresent(), finder);
  }

  /**
   * Whether the scores are sums over criteria, so that the smallest changes are known.
   *
   * @return false if they are searched for
   */
  public boolean additive() {
    return additive;
  }

  /**
   * The nearest changes that put anybody else first or level.
   *
   * @return at most one for each kind, and one for each criterion; empty if nothing was found
   */
  public List<WeightChange> any() {
    return judgement.leader().map(leader -> finder.find(Goal.any(leader))).orElse(List.of());
  }

  /**
   * The nearest changes that put one alternative first, alone or level with others.
   *
   * @param rival the id of one in play
   * @return at most one for each kind, and one for each criterion; empty if nothing was found, or
   *     for the leader itself
   * @throws IllegalArgumentException if it is not in play
   */
  public List<WeightChange> toward(String rival) {
    if (judgement.row(rival) < 0) {
      throw new IllegalArgumentException("'" + rival + "' is not in play");
    }
    return judgement
        .leader()
        .filter(leader -> !leader.equals(rival))
        .map(leader -> finder.find(Goal.of(leader, rival)))
        .orElse(List.of());
  }
}
