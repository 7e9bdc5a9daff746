package dev.steelyard.core.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the weight of one criterion at which the leader is level with another alternative, the
 * other weights keeping their ratios.
 *
 * <p>With share {@code w_j}, difference of values {@code d_j} and gap {@code D}, the others alone
 * give {@code R = (D - w_j d_j) / (1 - w_j)}, and the gap at share t is {@code t d_j + (1 - t) R}.
 * It is zero at {@code t = R / (R - d_j)}, which lies strictly between 0 and 1 exactly when R and
 * d_j have opposite signs.
 *
 * <p>Source: B. Mareschal, "Weight stability intervals in multicriteria decision aid", European
 * Journal of Operational Research 33 (1988) 54–64. Cost: O(m n).
 */
final class TippingWeights {

  /** Points below which a difference is rounding. */
  private static final double NOTHING = 1e-9;

  private final Judgement judgement;
  private final String leader;

  TippingWeights(Judgement judgement, String leader) {
    this.judgement = judgement;
    this.leader = leader;
  }

  /** The nearest level point of each criterion that has one, nearest first. */
  List<TippingWeight> find() {
    var found = new ArrayList<TippingWeight>();
    for (int j = 0; j < judgement.width(); j++) {
      nearest(j).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(TippingWeights::distance));
    return found;
  }

  /** The criteria with which the leader stays ahead at any weight from nothing to nearly all. */
  List<String> never() {
    var never = new ArrayList<String>();
    for (int j = 0; j < judgement.width(); j++) {
      if (judgement.weights().share(j) < 1 && leadsWithout(j) && nearest(j).isEmpty()) {
        never.add(judgement.criterion(j));
      }
    }
    return never;
  }

  private boolean leadsWithout(int j) {
    return judgement.others(leader).stream().allMatch(other -> rest(j, other) > NOTHING);
  }

  private static double distance(TippingWeight tipping) {
    return Math.abs(tipping.shareLevel() - tipping.shareNow());
  }

  private Optional<TippingWeight> nearest(int j) {
    return judgement.others(leader).stream()
        .flatMap(other -> level(j, other).stream())
        .min(Comparator.comparingDouble(TippingWeights::distance));
  }

  private Optional<TippingWeight> level(int j, String other) {
    double share = judgement.weights().share(j);
    if (share == 1) {
      return Optional.empty();
    }
    double difference = judgement.difference(leader, other, j);
    double rest = rest(j, other);
    boolean opposite = rest * difference < 0;
    if (!opposite || Math.abs(rest) < NOTHING || Math.abs(difference) < NOTHING) {
      return Optional.empty();
    }
    double level = rest / (rest - difference);
    return Optional.of(new TippingWeight(judgement.criterion(j), share, level, other));
  }

  /** The gap that the other criteria give by themselves. */
  private double rest(int j, String other) {
    double share = judgement.weights().share(j);
    double difference = judgement.difference(leader, other, j);
    return (judgement.gap(leader, other) - share * difference) / (1 - share);
  }
}
