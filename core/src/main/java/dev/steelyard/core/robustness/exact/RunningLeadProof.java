package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * An alternative is at least as good with every set of weights that respects a ranking of the
 * criteria: read from the most important criterion down, its running lead {@code D_k = Σ_(j≤k) d_j}
 * never becomes negative.
 *
 * <p>Proof: with {@code w_1 ≥ … ≥ w_n ≥ 0} and {@code w_(n+1) = 0}, {@code Σ_j w_j d_j = Σ_k (w_k -
 * w_(k+1)) D_k} (Abel's summation), and no factor is negative. If a {@code D_k} were negative,
 * equal weights on the first k criteria alone would put the other ahead; so the proof exists
 * exactly if the statement is true.
 *
 * @param first the values of the alternative that is at least as good
 * @param second the values of the other, in the same order of criteria
 * @param order the place of each criterion in these lists, the most important first
 * @param leads the running leads in the order of importance
 */
public record RunningLeadProof(
    List<BigDecimal> first, List<BigDecimal> second, List<Integer> order, List<BigDecimal> leads)
    implements PreferenceProof {

  /** Copies the lists. */
  public RunningLeadProof {
    first = List.copyOf(first);
    second = List.copyOf(second);
    order = List.copyOf(order);
    leads = List.copyOf(leads);
  }

  /**
   * The proof, if there is one. Cost: O(n).
   *
   * @param first the values of an alternative, more is better
   * @param second the values of another
   * @param order the places of all criteria, the most important first
   * @return empty if some set of weights with this ranking puts the second ahead
   * @throws IllegalArgumentException if the lists do not fit, or the order is not every place once
   */
  public static Optional<RunningLeadProof> find(
      List<BigDecimal> first, List<BigDecimal> second, List<Integer> order) {
    List<BigDecimal> lead = Decimals.lead(first, second);
    if (!complete(order, lead.size())) {
      throw new IllegalArgumentException("expected every place once, but was " + order);
    }
    return Optional.of(new RunningLeadProof(first, second, order, running(lead, order)))
        .filter(RunningLeadProof::holds);
  }

  private static boolean complete(List<Integer> order, int size) {
    return order.size() == size
        && new HashSet<>(order).size() == size
        && order.stream().allMatch(place -> place >= 0 && place < size);
  }

  private static List<BigDecimal> running(List<BigDecimal> lead, List<Integer> order) {
    var leads = new ArrayList<BigDecimal>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int place : order) {
      sum = sum.add(lead.get(place));
      leads.add(sum);
    }
    return leads;
  }

  @Override
  public boolean holds() {
    return first.size() == second.size()
        && complete(order, first.size())
        && same(running(Decimals.lead(first, second), order))
        && leads.stream().allMatch(each -> each.signum() >= 0);
  }

  private boolean same(List<BigDecimal> expected) {
    if (leads.size() != expected.size()) {
      return false;
    }
    for (int k = 0; k < leads.size(); k++) {
      if (leads.get(k).compareTo(expected.get(k)) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the alternative is better, not only level, with every set of weights that respects the
   * ranking and gives the most important criterion more than the next, that one more than the
   * third, and so on.
   *
   * @return true if some running lead is above 0
   */
  public boolean strict() {
    return leads.stream().anyMatch(each -> each.signum() > 0);
  }
}
