package dev.steelyard.core.certificate;

/** Which weightings a claim or a probability is about; all of them count as equally likely. */
public enum Region {
  /** Every weighting: weights of at least 0 that add to 1. */
  ANY("any weights"),
  /** Every weighting that respects the order of the stated weights. */
  RANKED("all weightings that respect the stated order of the weights");

  private final String words;

  Region(String words) {
    this.words = words;
  }

  /**
   * The region in words.
   *
   * @return a phrase
   */
  public String words() {
    return words;
  }
}
