package dev.steelyard.core.error;

import java.util.Locale;

/** Stable names of remarks about a valid decision. */
public enum WarningCode {
  /** Most performances rest on one source. */
  ONE_SOURCE("most performances rest on one source"),
  /** Known performances have no reason. */
  NO_REASON("performances have no reason"),
  /** All alternatives are the same on a criterion. */
  NOT_SEPARATING("a criterion does not separate the alternatives"),
  /** One criterion carries more than half of the lead. */
  ONE_CRITERION("one criterion carries more than half of what speaks for the leader"),
  /** Criteria order the alternatives in the same way and may count one thing twice. */
  DOUBLE_COUNTING("criteria may count the same thing twice"),
  /** A group has more weight than another only by its number of criteria. */
  GROUP_BY_COUNT("a group has its weight only by its number of criteria"),
  /** Importance points on a numeric scale, which stand for its whole range. */
  WEIGHT_OF_RANGE("a weight stands for the whole range of a numeric scale"),
  /** A performance that may or may not meet a constraint. */
  CONSTRAINT_OPEN("it is not known whether a constraint is met"),
  /** The decision should have been looked at again. */
  REVISIT_PASSED("the date to look at it again has passed"),
  /** A method can make nothing of part of the data. */
  DEGENERATE_DATA("part of the data means nothing to the method"),
  /** A scale without stated ends. */
  ENDS_FROM_DATA("the ends of a scale are those of the alternatives present");

  private final String meaning;

  WarningCode(String meaning) {
    this.meaning = meaning;
  }

  /**
   * The stable name, for instance {@code one-source}.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the code says, in half a sentence.
   *
   * @return a phrase without a full stop
   */
  public String meaning() {
    return meaning;
  }
}
