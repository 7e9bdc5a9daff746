package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judgement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the first place is too close to call, and in which sense. Let A lead, by D points over a
 * rival B.
 *
 * <ol>
 *   <li>Numerical: {@code |D| ≤ 2 γ_n Σ_j w_j max(v_Aj, v_Bj)}, {@code γ_n = n u / (1 - n u)}, u =
 *       2^-53, and A and B are level in exact arithmetic.
 *   <li>Elicitation: the smallest change of the largest kind ({@code max_j |w'_j - w_j|}) that
 *       levels A and B is at most half a step of the scale that weights were stated on.
 *   <li>Practical: {@code |D| < max_j w_j Δv_j(q_j)}, with {@code Δv_j(q_j)} the most that the
 *       value changes over the largest difference that does not matter.
 *   <li>Probabilistic: the part of the variations in which A is ahead of B is below the limit,
 *       since B itself comes first in enough of them; bounds by Clopper and Pearson. It does not
 *       fire where A is certainly first in more than half.
 *   <li>Regret: {@code S_B - S_A} and {@code S_A - S_B} are at most so many points at every weight
 *       of the region. Then it does not matter which is taken.
 * </ol>
 *
 * <p>Performances are at their stated positions. Cost: for each rival a linear programme of 2n + 1
 * variables, and O(n²) for the region.
 *
 * @param leader the id of the first in the ranking, the first stated among equals
 * @param certainty what variations say about the leader
 * @param pairs one per rival, in ranking order
 */
public record CloseCall(String leader, Certainty certainty, List<PairCall> pairs) {

  /** What variations say about the leader. */
  public enum Certainty {
    /** First in at least the part that makes a lead clear, by lower bound. */
    CLEAR,
    /** First in more than half, but in less than that part. */
    LEANING,
    /** First in less than that part, and ahead of some rival in less than that part. */
    TOO_CLOSE,
    /** The bounds do not decide: more variations might. */
    UNDETERMINED
  }

  /** Copies the list. */
  public CloseCall {
    Objects.requireNonNull(leader, "leader");
    Objects.requireNonNull(certainty, "certainty");
    pairs = List.copyOf(pairs);
  }

  /**
   * Looks for ties with the first of the ranking.
   *
   * @param judgement any
   * @param first in which part of the variations each alternative came first
   * @param rules where the limits are
   * @return empty for methods other than the weighted sum, and where nothing is in play
   */
  public static Optional<CloseCall> of(
      Judgement judgement, FirstShares first, CloseCallRules rules) {
    return judgement.weightedSum() && judgement.top().isPresent()
        ? Optional.of(new TieTests(judgement, first, rules).call())
        : Optional.empty();
  }

  /**
   * The alternatives that are not separated from the leader, the leader left out.
   *
   * @return ids in ranking order
   */
  public List<String> notSeparated() {
    return pairs.stream().filter(PairCall::tied).map(PairCall::rival).toList();
  }

  /**
   * Whether the leader is separated from all rivals and clear in the variations.
   *
   * @return false if any test fired
   */
  public boolean clear() {
    return certainty == Certainty.CLEAR && notSeparated().isEmpty();
  }
}
