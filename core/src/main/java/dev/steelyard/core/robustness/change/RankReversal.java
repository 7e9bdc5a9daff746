package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the order of alternatives depends on which others are present: each alternative in play
 * is dropped, copied, and joined by a worse one, and the changed decision is judged afresh, so that
 * constraints hold and weights and normalization are found anew. Adding what is worse than what is
 * there should change nothing; a method that rescales to the data, or compares alternatives with
 * one another, can reverse the order of two others all the same.
 *
 * <p>A step is to the next label, or a tenth of the scale; where a scale states no ends, they are
 * the least and the greatest performance present, and a step may go beyond. Where a stated
 * constraint knocks the added one out, the order stays. A changed decision that cannot be judged,
 * for instance because settings of the method name the alternative that was dropped, is reported as
 * such.
 *
 * <p>Cost: 4 m + 1 judgements.
 *
 * <p>Sources: V. Belton and T. Gear, "On a short-coming of Saaty's method of analytic hierarchies",
 * Omega 11 (1983) 228–230, for copies; E. Triantaphyllou, "Two new cases of rank reversals when the
 * AHP and some of its additive variants are used", Journal of Multi-Criteria Decision Analysis 10
 * (2001) 11–25, for worse ones.
 */
public final class RankReversal {

  private final Decision stated;
  private final Judge judge;
  private final Judgement before;

  private RankReversal(Decision stated, Judge judge) {
    this.stated = stated;
    this.judge = judge;
    this.before = judge.judge(stated);
  }

  /**
   * Drops and adds alternatives, one at a time.
   *
   * @param stated the decision as it is stated, not one whose scales were given ends from its data
   * @param judge judges decisions
   * @return four scenarios for each alternative in play, in ranking order; dropping is left out if
   *     there is only one
   */
  public static List<Reversal> of(Decision stated, Judge judge) {
    var reversal = new RankReversal(stated, judge);
    return reversal.before.ranking().order().stream().flatMap(reversal::scenarios).toList();
  }

  private Stream<Reversal> scenarios(String alternative) {
    return Stream.of(Scenario.values())
        .filter(each -> each != Scenario.DROPPED || before.ranking().ranked().size() > 1)
        .map(scenario -> reversal(scenario, alternative));
  }

  private Reversal reversal(Scenario scenario, String alternative) {
    var others = others(scenario, alternative);
    return judged(scenario, alternative)
        .map(after -> compared(scenario, alternative, others, after))
        .orElseGet(
            () ->
                new Reversal(
                    scenario,
                    alternative,
                    false,
                    List.of(),
                    first(before.ranking(), others),
                    List.of()));
  }

  private List<String> others(Scenario scenario, String alternative) {
    return before.ranking().order().stream()
        .filter(each -> scenario != Scenario.DROPPED || !each.equals(alternative))
        .toList();
  }

  private Optional<Ranking> judged(Scenario scenario, String alternative) {
    try {
      return Optional.of(judge.judge(changed(scenario, alternative)).ranking());
    } catch (DecisionException refused) {
      return Optional.empty();
    }
  }

  private Decision changed(Scenario scenario, String alternative) {
    var others = new OtherAlternatives(stated);
    return switch (scenario) {
      case DROPPED -> others.without(alternative);
      case COPIED -> others.with(alternative, (criterion, performance) -> performance);
      case STEP_WORSE -> others.with(alternative, (id, now) -> worse(id).than(now));
      case WORST_OF_ALL -> others.with(alternative, (id, now) -> worse(id).worst());
    };
  }

  private WorsePerformance worse(String criterion) {
    boolean ends = !(scale(stated, criterion) instanceof UnanchoredScale);
    return new WorsePerformance(scale(before.decision(), criterion), ends);
  }

  private static Scale scale(Decision decision, String criterion) {
    return decision.criteria().leaf(criterion).orElseThrow().scale();
  }

  private Reversal compared(
      Scenario scenario, String alternative, List<String> others, Ranking after) {
    var ranked = after.order();
    var left = others.stream().filter(ranked::contains).toList();
    return new Reversal(
        scenario,
        alternative,
        true,
        swaps(left, after),
        first(before.ranking(), left),
        first(after, left));
  }

  private List<Reversal.Swap> swaps(List<String> ordered, Ranking after) {
    var swaps = new ArrayList<Reversal.Swap>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int k = i + 1; k < ordered.size(); k++) {
        String ahead = ordered.get(i);
        String behind = ordered.get(k);
        boolean was = before.ranking().rank(ahead) < before.ranking().rank(behind);
        if (was && after.rank(behind) < after.rank(ahead)) {
          swaps.add(new Reversal.Swap(ahead, behind));
        }
      }
    }
    return swaps;
  }

  private static List<String> first(Ranking ranking, List<String> others) {
    int best = others.stream().mapToInt(ranking::rank).min().orElse(0);
    return others.stream().filter(each -> ranking.rank(each) == best).toList();
  }
}
