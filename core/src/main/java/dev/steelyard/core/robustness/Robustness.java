package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Objects;

/**
 * How sure the ranking is and what would change who comes first.
 *
 * @param first in which part of the variations each alternative came first
 * @param dominant whether the leader is at least as good as every other alternative on every
 *     criterion, and better on one, for all values in range
 * @param restsOn criteria without which the lead vanishes, in the order of the criteria
 * @param tippingWeights the nearest level point of each weight that has one, nearest first
 * @param neverTipping the ids of the criteria whose weight cannot change who comes first, from
 *     nothing to nearly all of the weight; a criterion that has all of it is never here
 * @param stableWeights between which shares each weight may lie before the ranking changes; for the
 *     weighted sum with a leader
 * @param weightSets what becomes of the ranking when the weights are not known, or only their
 *     order; for the weighted sum of some alternatives
 * @param oneSteps single performances that take the lead away when moved by one step
 * @param tippingRatings single performances that take the lead away when moved far enough
 * @param answerChanges every other answer to every question and what it would do
 * @param missingFacts what nobody knows yet
 */
public record Robustness(
    FirstShares first,
    boolean dominant,
    List<RestsOn> restsOn,
    List<TippingWeight> tippingWeights,
    List<String> neverTipping,
    List<StableWeight> stableWeights,
    List<WeightSets> weightSets,
    List<OneStep> oneSteps,
    List<TippingRating> tippingRatings,
    List<AnswerChange> answerChanges,
    List<MissingFact> missingFacts) {

  /** Copies the lists. */
  public Robustness {
    Objects.requireNonNull(first, "first");
    restsOn = List.copyOf(restsOn);
    tippingWeights = List.copyOf(tippingWeights);
    neverTipping = List.copyOf(neverTipping);
    stableWeights = List.copyOf(stableWeights);
    weightSets = List.copyOf(weightSets);
    oneSteps = List.copyOf(oneSteps);
    tippingRatings = List.copyOf(tippingRatings);
    answerChanges = List.copyOf(answerChanges);
    missingFacts = List.copyOf(missingFacts);
  }

  /**
   * The same robustness with other answer changes.
   *
   * @param changes what other answers would do
   * @return a new robustness
   */
  Robustness withAnswerChanges(List<AnswerChange> changes) {
    return new Robustness(
        first,
        dominant,
        restsOn,
        tippingWeights,
        neverTipping,
        stableWeights,
        weightSets,
        oneSteps,
        tippingRatings,
        changes,
        missingFacts);
  }
}
