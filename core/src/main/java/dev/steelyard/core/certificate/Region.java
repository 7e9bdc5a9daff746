package dev.steelyard.core.certificate;

/** Which sets of weights a claim or a probability is about; all of them count as equally likely. */
public enum Region {
  /** All sets of weights: weights of at least 0 that add to 1. */
  ANY("all sets of weights"),
  /** All sets that respect the order of the stated weights. */
  RANKED("all sets of weights that respect the stated order");

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
