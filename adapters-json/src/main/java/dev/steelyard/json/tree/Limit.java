package dev.steelyard.json.tree;

import java.util.Locale;

/** What is counted while a document is read, so that no document can exhaust the reader. */
public enum Limit {
  /** The length of the whole text. */
  CHARACTERS("characters in the document", 1_000_000),
  /** How deep objects and arrays stand inside each other. */
  DEPTH("levels of nesting", 64),
  /** Objects, arrays, texts, numbers, truth values and nulls together, aliases expanded. */
  VALUES("values in the document", 200_000),
  /** The length of one text or key. */
  TEXT_LENGTH("characters in one text", 20_000),
  /** The length of one number. */
  NUMBER_LENGTH("characters in one number", 100),
  /** References to anchors in YAML. */
  ALIASES("aliases in the document", 100),
  /** Alternatives of a decision. */
  ALTERNATIVES("alternatives", 1_000),
  /** Criteria and groups of a decision. */
  CRITERIA("criteria", 1_000),
  /** Labels of one scale. */
  LABELS("labels of one scale", 100),
  /** Points of one curve. */
  CURVE_POINTS("points of one curve", 1_000),
  /** Constraints of a decision. */
  CONSTRAINTS("constraints", 1_000),
  /** Questions of a decision. */
  QUESTIONS("questions", 200),
  /** Answers that one question offers. */
  OPTIONS("answers to one question", 100),
  /** Sources of a decision. */
  SOURCES("sources", 1_000),
  /** Violations reported at once. */
  VIOLATIONS("errors in the report", 100);

  private final String counted;
  private final int standard;

  Limit(String counted, int standard) {
    this.counted = counted;
    this.standard = standard;
  }

  /**
   * The name of the limit.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is counted.
   *
   * @return for instance {@code levels of nesting}
   */
  public String counted() {
    return counted;
  }

  /**
   * What is allowed unless somebody says otherwise.
   *
   * @return more than any hand-written decision needs
   */
  public int standard() {
    return standard;
  }
}
