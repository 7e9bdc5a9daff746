package dev.steelyard.core.robustness.exact;

/**
 * Why one alternative is at least as good as another, or why that does not follow. A proof holds
 * all numbers that it needs, as decimals, and can be checked without what found it.
 */
public sealed interface PreferenceProof
    permits DominanceProof, RunningLeadProof, ImplicationProof, CounterWeights, ContradictionProof {

  /**
   * Checks the proof by exact arithmetic on the numbers in it, and nothing else.
   *
   * @return false if it proves nothing
   */
  boolean holds();
}
