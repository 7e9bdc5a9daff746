package dev.steelyard.core.method;

/** A property that a method promises; the contract test of the method checks each. */
public enum Claim {
  /** A score does not depend on which other alternatives are present. */
  INDEPENDENT_OF_OTHERS("no rank reversal when an alternative is added or dropped"),
  /** An alternative that is at least as good on every criterion is never ranked lower. */
  RESPECTS_DOMINANCE("a dominated alternative is never above its dominator"),
  /** A criterion of weight 0 is as good as none. */
  ZERO_WEIGHT_REMOVES("a criterion of weight 0 is as good as none"),
  /** Multiplying a column by a positive number changes no rank. */
  UNIT_FREE("the unit of a criterion does not matter"),
  /** Adding a number to a column changes no rank. */
  ORIGIN_FREE("the zero of a criterion does not matter"),
  /** Multiplying all weights by a positive number changes no rank. */
  WEIGHTS_ARE_RATIOS("only the ratios of weights matter"),
  /** No rank changes with the stated weights, if the method uses them at all. */
  ORDER_IGNORES_WEIGHTS("the stated weights do not change the order"),
  /** The steps assign every alternative to a category. */
  SORTS("every alternative is assigned to a category"),
  /** The pulls of a comparison sum to the difference of the scores, or of their logarithms. */
  EXACT_PARTS("gaps split exactly among the criteria");

  private final String meaning;

  Claim(String meaning) {
    this.meaning = meaning;
  }

  /**
   * What is promised.
   *
   * @return a clause in plain words
   */
  public String meaning() {
    return meaning;
  }
}
