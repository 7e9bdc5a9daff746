package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An alternative is at least as good on every criterion and better on one, so no weights put the
 * other ahead.
 *
 * @param first the values of the alternative that is better
 * @param second the values of the other, in the same order of criteria
 */
public record DominanceProof(List<BigDecimal> first, List<BigDecimal> second)
    implements PreferenceProof {

  /** Copies the lists. */
  public DominanceProof {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * The proof, if there is one. Cost: O(n).
   *
   * @param first the values of an alternative, more is better
   * @param second the values of another
   * @return empty if the first does not dominate the second
   */
  public static Optional<DominanceProof> find(List<BigDecimal> first, List<BigDecimal> second) {
    return Optional.of(new DominanceProof(first, second)).filter(DominanceProof::holds);
  }

  @Override
  public boolean holds() {
    if (first.size() != second.size()) {
      return false;
    }
    List<BigDecimal> lead = Decimals.lead(first, second);
    return lead.stream().allMatch(each -> each.signum() >= 0)
        && lead.stream().anyMatch(each -> each.signum() > 0);
  }
}
