package dev.steelyard.core.weight;

import java.util.Objects;

/**
 * What a weighting is, for catalogues and for people.
 *
 * @param id stable kebab-case name, {@code by} in decision files
 * @param name the name in the literature
 * @param kind where the weights come from
 * @param summary what it does, in one sentence
 * @param source author, year and title
 */
public record WeightingDescription(
    String id, String name, Kind kind, String summary, String source) {

  /** Where weights come from. */
  public enum Kind {
    /** From the performances of the alternatives. */
    DATA,
    /** From what a person says about the criteria. */
    JUDGEMENT
  }

  /** Refuses null. */
  public WeightingDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(source, "source");
  }

  /**
   * A weighting from data.
   *
   * @param id stable kebab-case name
   * @param name the name in the literature
   * @param summary what it does
   * @param source author, year and title
   * @return the description
   */
  public static WeightingDescription data(String id, String name, String summary, String source) {
    return new WeightingDescription(id, name, Kind.DATA, summary, source);
  }

  /**
   * A weighting from judgements.
   *
   * @param id stable kebab-case name
   * @param name the name in the literature
   * @param summary what it does
   * @param source author, year and title
   * @return the description
   */
  public static WeightingDescription judgement(
      String id, String name, String summary, String source) {
    return new WeightingDescription(id, name, Kind.JUDGEMENT, summary, source);
  }
}
