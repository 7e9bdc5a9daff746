package dev.steelyard.core.robustness;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is true of the lead of one alternative over another.
 *
 * @param first the id of the alternative that is ahead, or level
 * @param second the id of the other
 * @param evidence of every regime that holds, strongest first, at least one
 */
public record RegimeFinding(String first, String second, List<RegimeEvidence> evidence) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public RegimeFinding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding needs evidence");
    }
  }

  /**
   * The strongest evidence.
   *
   * @return the one to be said first
   */
  public RegimeEvidence strongest() {
    return evidence.get(0);
  }

  /**
   * The regime to be said first.
   *
   * @return of the strongest evidence
   */
  public Regime regime() {
    return strongest().regime();
  }

  /**
   * The evidence for one regime.
   *
   * @param regime any regime
   * @return empty where it does not hold
   */
  public Optional<RegimeEvidence> of(Regime regime) {
    return evidence.stream().filter(each -> each.regime() == regime).findFirst();
  }
}
