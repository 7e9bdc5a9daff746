package dev.steelyard.core.method;

import java.util.Arrays;
import java.util.List;

/**
 * What a method is, for catalogues and for people.
 *
 * @param id stable kebab-case name used in decision files
 * @param name the name in the literature
 * @param family what kind of method it is, for instance {@code value}
 * @param summary what it does, in one sentence
 * @param source author, year and title
 * @param claims what it promises, each checked by a test
 * @param effort how its work grows
 */
public record MethodDescription(
    String id,
    String name,
    String family,
    String summary,
    String source,
    List<Claim> claims,
    Effort effort) {

  /** Copies the claims. */
  public MethodDescription {
    claims = List.copyOf(claims);
  }

  /**
   * A method that promises nothing yet and works cell by cell.
   *
   * @param id stable kebab-case name used in decision files
   * @param name the name in the literature
   * @param family what kind of method it is
   * @param summary what it does, in one sentence
   * @param source author, year and title
   */
  public MethodDescription(String id, String name, String family, String summary, String source) {
    this(id, name, family, summary, source, List.of(), Effort.CELLS);
  }

  /**
   * The same description with promises.
   *
   * @param promised what a contract test checks
   * @return a copy
   */
  public MethodDescription claiming(Claim... promised) {
    return new MethodDescription(
        id, name, family, summary, source, Arrays.asList(promised), effort);
  }

  /**
   * The same description with another effort.
   *
   * @param other how its work grows
   * @return a copy
   */
  public MethodDescription taking(Effort other) {
    return new MethodDescription(id, name, family, summary, source, claims, other);
  }

  /**
   * Whether the method promises something.
   *
   * @param claim a property
   * @return true if it is among the claims
   */
  public boolean claims(Claim claim) {
    return claims.contains(claim);
  }
}
