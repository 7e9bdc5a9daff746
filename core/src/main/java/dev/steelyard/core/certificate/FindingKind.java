package dev.steelyard.core.certificate;

/** The kinds of what can be certified, the strongest first. */
public enum FindingKind {
  /** At least as good on every criterion and better on one. */
  DOMINANCE("dominance"),
  /** Never behind with any set of weights that respects their order. */
  RUNNING_LEAD("running-lead"),
  /** Never behind with any set of weights that agrees with what is known of the weights. */
  IMPLIED("implied"),
  /** Bounds of the probability of the first rank, from exact probabilities of pairs. */
  SURE_BOUNDS("sure-bounds"),
  /** An exact probability over a region of weights. */
  EXACT_PROBABILITY("exact-probability"),
  /** A lower bound of a probability, from drawn variations. */
  SAMPLED_BOUND("sampled-bound"),
  /** The most that can be lost. */
  REGRET("regret"),
  /** The arithmetic of the stated weights. */
  STATED_WEIGHTS("stated-weights"),
  /** Nothing. */
  NONE("none");

  private final String word;

  FindingKind(String word) {
    this.word = word;
  }

  /**
   * The name in documents.
   *
   * @return lower case, words joined by hyphens
   */
  public String word() {
    return word;
  }

  /**
   * Whether it holds for certain, not only probably or at one set of weights.
   *
   * @return true for the first three kinds
   */
  public boolean certain() {
    return compareTo(IMPLIED) <= 0;
  }
}
