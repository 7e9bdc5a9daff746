package dev.steelyard.core.error;

import java.util.Locale;

/**
 * Stable names of everything that can be wrong with a decision or a request.
 *
 * <p>The kebab-case {@link #id()} appears in terminals, files and HTTP bodies and never changes its
 * meaning. {@code docs/errors.md} lists every code with an example message.
 */
public enum ErrorCode {
  /** The text is not well-formed JSON or YAML. */
  UNREADABLE_DOCUMENT("the text is not well-formed"),
  /** A size, depth or count is over a limit that protects the reader. */
  LIMIT_EXCEEDED("a limit that protects the reader is passed"),
  /** The document does not say it is a format we read. */
  UNKNOWN_FORMAT("the document's format is not one we read"),
  /** An object has a key that means nothing here. */
  UNKNOWN_KEY("a key means nothing here"),
  /** An object has the same key twice. */
  DUPLICATE_KEY("a key is given twice"),
  /** An object lacks a key it must have. */
  MISSING_KEY("a required key is absent"),
  /** Two keys contradict each other. */
  CONFLICTING_KEYS("two keys exclude each other"),
  /** A value has another JSON type than its place asks for. */
  WRONG_TYPE("a value has the wrong type"),
  /** A number is not finite or cannot be read. */
  NOT_A_NUMBER("a number is not finite or cannot be read"),
  /** A text that must not be blank is blank. */
  BLANK_TEXT("a text that must say something is blank"),
  /** An id does not have the form of an id. */
  INVALID_ID("an id has characters that ids cannot have"),
  /** Two things share one id. */
  DUPLICATE_ID("two things share one id"),
  /** A decision has no alternatives. */
  NO_ALTERNATIVES("there is nothing to choose from"),
  /** A decision or a group has no criteria. */
  NO_CRITERIA("there is nothing to judge by"),
  /** No alternative has this id. */
  UNKNOWN_ALTERNATIVE("no alternative has this id"),
  /** No criterion has this id. */
  UNKNOWN_CRITERION("no criterion has this id"),
  /** No scale has this name. */
  UNKNOWN_SCALE("no scale has this name"),
  /** No source has this id. */
  UNKNOWN_SOURCE("no source has this id"),
  /** No question has this id. */
  UNKNOWN_QUESTION("no question has this id"),
  /** A question does not offer this answer. */
  UNKNOWN_ANSWER("the question does not offer this answer"),
  /** A label is not on the criterion's scale. */
  UNKNOWN_LABEL("a label is not on the criterion's scale"),
  /** A number is outside the criterion's scale. */
  OUTSIDE_SCALE("a number is outside the criterion's scale"),
  /** A number stands where a label belongs, or the other way round. */
  WRONG_PERFORMANCE("a performance does not fit its scale"),
  /** A range runs from high to low, or leaves out the stated value. */
  INVALID_RANGE("a range is reversed or leaves out the stated value"),
  /** An alternative has no performance on a criterion. */
  MISSING_PERFORMANCE("an alternative is not judged on a criterion"),
  /** A scale contradicts itself. */
  INVALID_SCALE("a scale contradicts itself"),
  /** A value function's points are not usable. */
  INVALID_CURVE("a curve's points are not usable"),
  /** A weight is negative or not finite. */
  INVALID_WEIGHT("a weight is negative or not finite"),
  /** All weights are zero. */
  WEIGHTS_SUM_TO_ZERO("all weights are zero"),
  /** A criterion gets no weight from the statement. */
  MISSING_WEIGHT("a criterion has no weight"),
  /** A criterion gets weight by two routes. */
  CONFLICTING_WEIGHTS("a criterion is weighted twice"),
  /** A question cannot be asked as it stands. */
  INVALID_QUESTION("a question cannot be asked as it stands"),
  /** A date is not a calendar date. */
  INVALID_DATE("a date is not a calendar date"),
  /** No aggregation method has this name. */
  UNKNOWN_METHOD("no aggregation method has this name"),
  /** A method cannot judge this data. */
  INAPPLICABLE_METHOD("the method cannot judge this data"),
  /** An option of a run is outside its domain. */
  INVALID_OPTION("an option is outside its domain"),
  /** No built-in decision has this id. */
  UNKNOWN_TEMPLATE("no built-in decision has this id");

  private final String meaning;

  ErrorCode(String meaning) {
    this.meaning = meaning;
  }

  /**
   * The stable name, for instance {@code unknown-label}.
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
