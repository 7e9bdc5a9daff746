package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Optional;

/**
 * Looks at a judgement from every side: variations, dominance, what the lead rests on, tipping
 * points, other answers, missing facts.
 */
public final class RobustnessAnalysis {

  private final Judge judge;
  private final VariationPlan plan;

  /**
   * An analysis.
   *
   * @param judge judges changed decisions
   * @param plan how judgements are varied
   */
  public RobustnessAnalysis(Judge judge, VariationPlan plan) {
    this.judge = judge;
    this.plan = plan;
  }

  /**
   * Analyses a judgement.
   *
   * @param judgement any
   * @return how sure it is; without a leader, the parts that are about one are empty
   */
  public Robustness analyse(Judgement judgement) {
    return judgement.weightedSum() ? analyseSum(judgement) : analyseOther(judgement);
  }

  /**
   * In what part of the variations each alternative comes first. Those of the weighted sum are
   * computed at once, those of other methods one by one; fewer than usual where they would take
   * long.
   *
   * @param plan how judgements are varied
   * @param judgement any
   * @return one part per alternative in play; none where nothing varies
   */
  public static FirstShares varied(VariationPlan plan, Judgement judgement) {
    VariationPlan affordable = plan.within(judgement.effort());
    return judgement.weightedSum()
        ? Variations.run(affordable, judgement.table(), judgement.weights())
        : new MethodVariations(affordable, judgement).run();
  }

  /** What follows any method; tipping points are known for the weighted sum only. */
  private Robustness analyseOther(Judgement judgement) {
    Optional<String> leader = judgement.leader().filter(id -> judgement.runnerUp().isPresent());
    return new Robustness(
        varied(plan, judgement),
        leader.filter(id -> Dominance.forAnyWeights(judgement, id)).isPresent(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new AnswerChanges(judgement, judge).find(),
        new MissingFacts(judgement, judge).find());
  }

  private Robustness analyseSum(Judgement judgement) {
    Optional<String> leader = judgement.leader().filter(id -> judgement.runnerUp().isPresent());
    var weights = leader.map(id -> new TippingWeights(judgement, id));
    return new Robustness(
        varied(plan, judgement),
        leader.filter(id -> Dominance.overAll(judgement, id)).isPresent(),
        leader.map(id -> new LeadFoundations(judgement, id).find()).orElse(List.of()),
        weights.map(TippingWeights::find).orElse(List.of()),
        weights.map(TippingWeights::never).orElse(List.of()),
        leader.isPresent() ? StableWeights.of(judgement) : List.of(),
        new AllWeightSets(judgement).find(),
        leader.map(id -> new OneSteps(judgement, id).find()).orElse(List.of()),
        leader.map(id -> new TippingRatings(judgement, id).find()).orElse(List.of()),
        new AnswerChanges(judgement, judge).find(),
        new MissingFacts(judgement, judge).find());
  }

  /**
   * The same robustness with variations for every other answer that gives a leader, so that it can
   * be said what would settle the decision.
   *
   * @param robustness of the judgement
   * @param judgement the judgement
   * @return robustness whose answer changes say how surely the leader comes first then
   */
  public Robustness withVariedAnswers(Robustness robustness, Judgement judgement) {
    var varied =
        robustness.answerChanges().stream()
            .map(each -> AnswerChanges.varied(each, judgement.decision(), judge, plan))
            .toList();
    return robustness.withAnswerChanges(varied);
  }
}
